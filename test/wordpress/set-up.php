<?php
/** Installs WordPress into the database that wp-config.php names: an administrator, an author, and a theme. */
$_SERVER['HTTP_HOST'] = parse_url($argv[1], PHP_URL_HOST) . ':' . parse_url($argv[1], PHP_URL_PORT);
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
define('WP_INSTALLING', true);
define('WP_SITEURL', $argv[1]);
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

/** No mail about the new site. */
function wp_new_blog_notification() {}

wp_install('Musterstadt', 'leitung', 'leitung@example.org', true, '', 'geheim');
wp_insert_user(['user_login' => 'autorin', 'user_pass' => 'geheim', 'user_email' => 'autorin@example.org', 'role' => 'author']);
switch_theme($argv[2]);
update_option('home', $argv[1]);
