import { hydrateRoot } from 'react-dom/client';
import 'tfm-widgets/define';
import { App } from './app.jsx';

hydrateRoot(document.querySelector('#app'), <App />);
