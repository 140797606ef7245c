<?php
/** Configuration/TCA/Overrides/tt_content.php des Sitepackage: das Inhaltselement „Planweiser“ (TYPO3 12 und 13). */
defined('TYPO3') or die();

use TYPO3\CMS\Core\Utility\ExtensionManagementUtility;

ExtensionManagementUtility::addTCAcolumns('tt_content', [
    'tx_planweiser_type' => [
        'label' => 'Ansicht',
        'config' => [
            'type' => 'select',
            'renderType' => 'selectSingle',
            'default' => 'measure-table',
            'items' => [
                ['label' => 'Maßnahmen', 'value' => 'measure-table'],
                ['label' => 'Angebote', 'value' => 'offer-finder'],
                ['label' => 'Wegweiser', 'value' => 'wegweiser-nav'],
                ['label' => 'Der Plan im Überblick', 'value' => 'plan-overview'],
                ['label' => 'Zeitplan', 'value' => 'plan-timeline'],
            ],
        ],
    ],
    'tx_planweiser_src' => [
        'label' => 'Quelle',
        'description' => 'CSV-, Excel- oder JSON-Datei aus der Dateiliste, oder eine Adresse auf dieser Website',
        'config' => ['type' => 'link', 'allowedTypes' => ['file', 'url'], 'required' => true],
    ],
    'tx_planweiser_label' => [
        'label' => 'Beschriftung',
        'description' => 'Text des Links, der ohne Skripte zu sehen ist',
        'config' => ['type' => 'input', 'eval' => 'trim', 'default' => 'Alle Daten als Datei'],
    ],
]);

ExtensionManagementUtility::addTcaSelectItem('tt_content', 'CType', [
    'label' => 'Planweiser',
    'value' => 'planweiser_element',
    'icon' => 'content-table',
    'group' => 'special',
]);

$GLOBALS['TCA']['tt_content']['types']['planweiser_element'] = [
    'showitem' => '--palette--;;general, --palette--;;headers, tx_planweiser_type, tx_planweiser_src, tx_planweiser_label,'
        . ' --div--;LLL:EXT:core/Resources/Private/Language/Form/locallang_tabs.xlf:access, --palette--;;hidden, --palette--;;access',
];
