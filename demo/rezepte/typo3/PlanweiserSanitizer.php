<?php
/**
 * Classes/Html/PlanweiserSanitizer.php des Sitepackage: die Elemente bleiben auch in Text-Elementen stehen. In
 * ext_localconf.php:
 * $GLOBALS['TYPO3_CONF_VARS']['SYS']['htmlSanitizer']['default'] = \Vendor\Sitepackage\Html\PlanweiserSanitizer::class;
 * Dazu in der RTE-Konfiguration: processing.allowTags um dieselben Namen ergänzen.
 */
declare(strict_types=1);

namespace Vendor\Sitepackage\Html;

use TYPO3\CMS\Core\Html\DefaultSanitizerBuilder;
use TYPO3\HtmlSanitizer\Behavior;

final class PlanweiserSanitizer extends DefaultSanitizerBuilder
{
    private const TAGS = ['measure-table', 'offer-finder', 'wegweiser-nav', 'plan-overview', 'plan-timeline', 'status-badge'];
    private const ATTRIBUTES = ['heading', 'heading-level', 'label', 'group-by', 'layout', 'sort', 'status', 'columns', 'sections', 'from', 'to', 'measure'];

    protected function createBehavior(): Behavior
    {
        $attributes = array_map(static fn(string $name) => new Behavior\Attr($name), self::ATTRIBUTES);
        $tags = array_map(
            fn(string $name) => (new Behavior\Tag($name, Behavior\Tag::ALLOW_CHILDREN))
                ->addAttrs($this->srcAttr, ...$attributes, ...$this->globalAttrs),
            self::TAGS,
        );
        return parent::createBehavior()->withTags(...$tags);
    }
}
