<?php
/**
 * Plugin Name:       Teaching for mastery widgets
 * Description:       The journey, the programmes, who can join and when Work Groups meet: as blocks and shortcodes, with the facts inside. Unofficial; no cookie, nothing stored, no other site asked.
 * Version:           @@VERSION@@
 * Requires at least: 6.0
 * Requires PHP:      7.4
 * Author:            The authors of tfm-widgets
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       tfm-widgets
 *
 * Prints `<div data-tfm="…">` with text that reads without script, and brings the script to the pages that have one. It keeps no
 * option, table or file, and has no page in the administration, so there is nothing that needs a capability of its own.
 *
 * @package tfm-widgets
 */

namespace TfmWidgets;

defined( 'ABSPATH' ) || exit;

/** Also the name of the folder with the scripts: a browser never meets two versions at one address. */
const VERSION = '@@VERSION@@';
/** What the script must be, to be run. It holds the same for the files that it loads later. */
const INTEGRITY = '@@INTEGRITY@@';
/** The widgets; a folder each in `blocks/`. A shortcode has the same name with underscores. */
const TAGS = array(
	'eligibility-checker',
	'programme-card',
	'tfm-data',
	'tfm-hub',
	'tfm-impact',
	'tfm-journey',
	'tfm-programmes',
	'workgroup-dates',
);
/** The settings that the text without script goes by. */
const VARIES = array( 'programme', 'phase', 'year', 'hub', 'compact' );

add_action( 'init', __NAMESPACE__ . '\register' );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_early' );
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\enqueue_in_editor' );
add_filter( 'block_categories_all', __NAMESPACE__ . '\category' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\held_to_its_hash', 10, 2 );
// Also for what somebody has pasted, wherever WordPress lets it stand.
foreach ( array( 'the_content', 'render_block', 'widget_text_content' ) as $tfm_widgets_filter ) {
	add_filter( $tfm_widgets_filter, __NAMESPACE__ . '\enqueue_for', 8 );
}
unset( $tfm_widgets_filter );
add_filter( 'the_content', __NAMESPACE__ . '\as_divs', 8 );

/** A block and a shortcode for every widget. */
function register() {
	$folder = plugins_url( VERSION . '/', __FILE__ );
	$wp     = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' );
	wp_register_script( 'tfm-widgets', $folder . 'tfm-widgets.js', array(), null, true );
	wp_register_style( 'tfm-widgets', $folder . 'tfm-widgets.css', array(), null );
	wp_register_script( 'tfm-widgets-editor', $folder . 'editor.js', $wp, null, true );
	wp_set_script_translations( 'tfm-widgets-editor', 'tfm-widgets' );

	foreach ( TAGS as $tag ) {
		register_block_type( __DIR__ . "/blocks/$tag", array( 'render_callback' => __NAMESPACE__ . '\block' ) );
		add_shortcode( str_replace( '-', '_', $tag ), __NAMESPACE__ . '\shortcode' );
	}
}

/**
 * The widgets' own place in the list of blocks.
 *
 * @param array[] $categories Those there are.
 */
function category( $categories ) {
	$ours = array(
		'slug'  => 'tfm-widgets',
		'title' => __( 'Teaching for mastery', 'tfm-widgets' ),
	);
	return array_merge( $categories, array( $ours ) );
}

/** The script and the style sheet, on this page. */
function enqueue() {
	wp_enqueue_script( 'tfm-widgets' );
	wp_enqueue_style( 'tfm-widgets' );
}

/** The editor shows the widgets as they will be. */
function enqueue_in_editor() {
	if ( is_admin() ) {
		enqueue();
	}
}

/** In time for the head, where a page is one post: the style sheet keeps the widget's room free. */
function enqueue_early() {
	if ( is_singular() ) {
		enqueue_for( get_post_field( 'post_content', get_queried_object_id(), 'raw' ) );
	}
}

/**
 * Brings the script where a text has a widget in it, however it came there.
 *
 * @param string $text A post's text, or what a block or a widget of WordPress shows; it is given back as it is.
 */
function enqueue_for( $text ) {
	$tags  = implode( '|', TAGS );
	$codes = str_replace( '-', '_', $tags );
	if ( preg_match( "#\bdata-tfm=|<(?:$tags)\b|\[(?:$codes)\b|<!-- wp:tfm-widgets/#", (string) $text ) ) {
		enqueue();
	}
	return $text;
}

/**
 * Makes a custom element that somebody may post into the form that survives: `wpautop` knows no such element, and would tear one that
 * holds a paragraph in two, its text left standing beside it.
 *
 * @param string $text A post's text, before paragraphs are made.
 */
function as_divs( $text ) {
	$tags = implode( '|', TAGS );
	return preg_replace_callback(
		"#<($tags)\b([^>]*)>|</(?:$tags)\s*>#",
		function ( $found ) {
			if ( ! isset( $found[1] ) ) {
				return '</div>';
			}
			$div = '<div data-tfm="' . $found[1] . '"';
			foreach ( wp_kses_hair( $found[2], wp_allowed_protocols() ) as $name => $attribute ) {
				$div .= ( isset( settings( $found[1] )[ $name ] ) ? ' data-' : ' ' ) . $attribute['whole'];
			}
			return "$div>";
		},
		$text
	);
}

/**
 * A script that is not the one that was built is not run, and what the page says without it stays.
 *
 * @param string $html   The script's tag.
 * @param string $handle Its name.
 */
function held_to_its_hash( $html, $handle ) {
	$more = ' defer integrity="' . esc_attr( INTEGRITY ) . '" crossorigin="anonymous" src=';
	return 'tfm-widgets' === $handle ? str_replace( ' src=', $more, $html ) : $html;
}

/**
 * What a block shows.
 *
 * @param array     $values  Its settings.
 * @param string    $content The blocks inside it, as markup.
 * @param \WP_Block $block   Itself.
 */
function block( $values, $content, $block ) {
	$tag = substr( $block->name, strlen( 'tfm-widgets/' ) );
	return render( $tag, $values, $content, get_block_wrapper_attributes() );
}

/**
 * What a shortcode shows: `[tfm_journey phase="primary" compact]`.
 *
 * @param array|string $given   Its settings; a bare word has a number for a name.
 * @param string|null  $content What stands between it and its end.
 * @param string       $code    Its name.
 */
function shortcode( $given, $content, $code ) {
	$values = array();
	foreach ( array_filter( (array) $given, 'strlen' ) as $name => $value ) {
		$name = is_int( $name ) ? $value : $name;
		$name = str_replace( '_', '-', strtolower( $name ) );
		// A word processor's quotation marks are no part of a value.
		$value           = html_entity_decode( $value, ENT_QUOTES, 'UTF-8' );
		$values[ $name ] = preg_replace( '/^[\s"\'“”‘’″]+|[\s"\'“”‘’″]+$/u', '', $value );
	}
	$tag = str_replace( '_', '-', $code );
	// Paragraphs were made before this; one that began or ended outside must not end or begin inside.
	$inner = preg_replace( '#^(?:\s|</p>|<br />)+|(?:\s|<p>|<br />)+$#', '', (string) $content );
	return note( $tag, $values ) . render( $tag, $values, do_shortcode( shortcode_unautop( $inner ) ) );
}

/**
 * Tells those who can mend it what a shortcode does not know.
 *
 * @param string   $tag    The widget.
 * @param string[] $values What was set.
 */
function note( $tag, $values ) {
	$unknown = array_diff_key( $values, settings( $tag ) );
	if ( ! $unknown || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	/* translators: 1: a shortcode, 2: settings that it does not have, 3: those that it has. */
	$words = __( '[%1$s] has no setting %2$s. It has %3$s. (Only people who write here see this.)', 'tfm-widgets' );
	$lists = array( implode( ', ', array_keys( $unknown ) ), implode( ', ', array_keys( settings( $tag ) ) ) );
	return '<p>' . esc_html( sprintf( $words, str_replace( '-', '_', $tag ), ...$lists ) ) . '</p>';
}

/**
 * What the build has made for a widget, read once and only when it is shown.
 *
 * @param string $tag  The widget.
 * @param string $file Which of its files.
 */
function json( $tag, $file ) {
	static $read = array();
	if ( ! isset( $read[ "$tag/$file" ] ) ) {
		$read[ "$tag/$file" ] = wp_json_file_decode( __DIR__ . "/blocks/$tag/$file.json", array( 'associative' => true ) );
	}
	return $read[ "$tag/$file" ];
}

/**
 * The settings that a widget has, by name: those of its block. Nothing else gets through.
 *
 * @param string $tag The widget.
 */
function settings( $tag ) {
	return json( $tag, 'block' )['attributes'];
}

/**
 * The markup of a widget.
 *
 * @param string $tag     The widget.
 * @param array  $values  What was set, unchecked.
 * @param string $inner   What stands inside it, as markup; our own text where it is empty.
 * @param string $wrapper What a block wants on its element, escaped.
 */
function render( $tag, $values, $inner, $wrapper = '' ) {
	enqueue();
	$kept = array();
	foreach ( settings( $tag ) as $name => $setting ) {
		$value = isset( $values[ $name ] ) && is_scalar( $values[ $name ] ) ? $values[ $name ] : '';
		if ( 'boolean' === $setting['type'] ) {
			// `compact`, `compact="compact"` and `compact="yes"` all mean it.
			$kept[ $name ] = in_array( $value, array( true, '1', 'true', 'yes', 'on', $name ), true ) ? $name : '';
		} elseif ( 'src' === $name ) {
			$kept[ $name ] = wp_kses_bad_protocol( trim( wp_strip_all_tags( $value ) ), array( 'http', 'https', 'webcal' ) );
		} else {
			$kept[ $name ] = sanitize_text_field( $value );
		}
	}
	$kept = array_filter( $kept, 'strlen' );
	$data = '';
	foreach ( $kept as $name => $value ) {
		$data .= sprintf( ' data-%s="%s"', esc_attr( $name ), esc_attr( $value ) );
	}
	$inner = '' === trim( $inner ) ? fallback( $tag, $kept ) : $inner;
	return sprintf( '<div %s data-tfm="%s"%s>%s</div>', $wrapper, esc_attr( $tag ), $data, $inner );
}

/**
 * What a page says without script. There is a text for what a widget can be set to, and one for the widget.
 *
 * @param string   $tag  The widget.
 * @param string[] $kept Its settings.
 */
function fallback( $tag, $kept ) {
	$texts  = json( $tag, 'texts' );
	$values = array_intersect_key( $kept, array_flip( VARIES ) );
	while ( $values && ! isset( $texts[ implode( ' ', $values ) ] ) ) {
		array_pop( $values );
	}
	$html  = $texts[ implode( ' ', $values ) ];
	$lower = isset( $kept['heading-level'] ) ? max( 2, min( 6, (int) $kept['heading-level'] ) ) - 2 : 0;
	$html  = preg_replace_callback(
		'#(</?h)([2-6])\b#',
		function ( $found ) use ( $lower ) {
			return $found[1] . min( 6, $found[2] + $lower );
		},
		$html
	);
	$tags  = array( 'time' => array( 'datetime' => true ) ) + wp_kses_allowed_html( 'post' );
	return wp_kses( $html, $tags );
}
