import { createSSRApp } from 'vue';
import 'tfm-widgets/define';
import App from './App.vue';

createSSRApp(App).mount('#app');
