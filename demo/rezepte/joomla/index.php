<?php
/** In die Datei templates/THEMA/index.php, nach den anderen Assets (Joomla 4 und 5): das Loader-Script, so wie es ist. */
defined('_JEXEC') or die;

use Joomla\CMS\Factory;

Factory::getApplication()->getDocument()->getWebAssetManager()
    ->registerAndUseScript('planweiser', '/planweiser/v0.1.0/loader.js', ['version' => false], ['defer' => true]);
