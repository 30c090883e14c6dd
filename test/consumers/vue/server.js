import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import App from './App.vue';

/** The page as the server sends it: our module never runs there. */
export const render = () => renderToString(createSSRApp(App));
