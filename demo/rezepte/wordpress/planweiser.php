<?php
/**
 * Plugin Name: Planweiser
 * Description: Integrationsplan, Angebote und Wegweiser: als Block, als Shortcode oder als Link in einer eigenen Zeile.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 */
defined( 'ABSPATH' ) || exit;

const PLANWEISER_TAGS = array(
	'measure-table'  => 'Maßnahmen',
	'offer-finder'   => 'Angebote',
	'wegweiser-nav'  => 'Wegweiser',
	'plan-overview'  => 'Der Plan im Überblick',
	'plan-timeline'  => 'Zeitplan',
	'status-badge'   => 'Stand einer Maßnahme',
);
const PLANWEISER_ATTRIBUTES = 'src format lang heading heading-level label loading state-key without-url-state contacts measures-href offers-href wegweiser-href report without-mt-note columns group-by sort page-size layout field status actor goal query locked exports without-search without-filters topic audience situation stale-after share shortlist json-ld entry sections from to percent text href measure';

/** Der Ordner, in den planweiser-cms.zip entpackt wurde. */
function planweiser_files() {
	return apply_filters( 'planweiser_files', '/planweiser/v0.1.0/' );
}

/** Ein Element aus geprüften Angaben; darin der Link, der ohne Skripte bleibt. */
function planweiser_tag( $given ) {
	$given = array_filter( (array) $given, 'is_scalar' );
	$type  = $given['type'] ?? 'measure-table';
	if ( ! isset( PLANWEISER_TAGS[ $type ] ) || ( empty( $given['src'] ) && 'status-badge' !== $type ) ) {
		return '';
	}
	wp_enqueue_script( 'planweiser-loader' );
	$label = empty( $given['label'] ) ? PLANWEISER_TAGS[ $type ] : $given['label'];
	$html  = '';
	foreach ( explode( ' ', PLANWEISER_ATTRIBUTES ) as $name ) {
		if ( ! isset( $given[ $name ] ) || '' === $given[ $name ] ) {
			continue;
		}
		$is_address = 'src' === $name || 'href' === substr( $name, -4 );
		$value      = $is_address ? esc_url( $given[ $name ], array( 'http', 'https' ) ) : esc_attr( $given[ $name ] );
		$html      .= " {$name}=\"{$value}\"";
	}
	$src = esc_url( $given['src'] ?? '', array( 'http', 'https' ) );
	return "<{$type}{$html}><a href=\"{$src}\">" . esc_html( $label ) . "</a></{$type}>";
}

/** Ein Link auf die Einbettungsseite in einer eigenen Zeile, wie bei einem Video. */
function planweiser_embed( $matches ) {
	parse_str( html_entity_decode( $matches[1] ), $query );
	return planweiser_tag( array( 'type' => $query['widget'] ?? '' ) + $query );
}

add_action(
	'init',
	function () {
		$later = array( 'in_footer' => true, 'strategy' => 'defer' );
		wp_register_script( 'planweiser-loader', planweiser_files() . 'loader.js', array(), null, $later );
		wp_register_script( 'planweiser-block', plugins_url( 'block.js', __FILE__ ), array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element' ), '0.1.0', true );
		wp_add_inline_script( 'planweiser-block', 'window.planweiserTags = ' . wp_json_encode( PLANWEISER_TAGS ), 'before' );
		$text = array( 'type' => 'string', 'default' => '' );
		register_block_type(
			'planweiser/element',
			array(
				'api_version'           => 3,
				'title'                 => 'Planweiser',
				'description'           => 'Maßnahmen, Angebote oder Wegweiser aus einer Datei.',
				'category'              => 'embed',
				'icon'                  => 'list-view',
				'attributes'            => array( 'type' => array( 'type' => 'string', 'default' => 'measure-table' ), 'src' => $text, 'label' => $text ),
				// Im Editor für die Vorschau; auf Seiten erst, wenn der Block da ist.
				'script_handles'        => is_admin() ? array( 'planweiser-loader' ) : array(),
				'editor_script_handles' => array( 'planweiser-block' ),
				'render_callback'       => 'planweiser_tag',
			)
		);
		add_shortcode( 'planweiser', 'planweiser_tag' );
		$page = preg_quote( planweiser_files() . 'embed.html?', '#' );
		wp_embed_register_handler( 'planweiser', '#^' . preg_quote( home_url(), '#' ) . $page . '(\S+)$#i', 'planweiser_embed' );
	}
);

/** Das Script nur dort, wo etwas für es steht. */
add_action(
	'wp_enqueue_scripts',
	function () {
		$marks = '#data-widget=|embed\.html\?|<(?:' . implode( '|', array_keys( PLANWEISER_TAGS ) ) . ')\b#';
		foreach ( $GLOBALS['wp_query']->posts ?? array() as $post ) {
			if ( preg_match( $marks, $post->post_content ?? '' ) ) {
				wp_enqueue_script( 'planweiser-loader' );
			}
		}
	}
);

/** Auch wer kein HTML darf, behält die Elemente. */
add_filter(
	'wp_kses_allowed_html',
	function ( $allowed, $context ) {
		$ours = array_fill_keys( array_keys( PLANWEISER_TAGS ), array_fill_keys( explode( ' ', PLANWEISER_ATTRIBUTES ), true ) );
		return 'post' === $context ? $allowed + $ours : $allowed;
	},
	10,
	2
);
