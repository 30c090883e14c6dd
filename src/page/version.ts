declare const __TFM_VERSION__: string | undefined;

/** The version of tfm-widgets, put in by the build. */
export const version: string = typeof __TFM_VERSION__ === 'string' ? __TFM_VERSION__ : '0.0.0-source';
