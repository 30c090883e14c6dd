import { renderToString } from 'react-dom/server';
import { App } from './app.jsx';

/** The page as the server sends it: our module never runs there. */
export const render = () => renderToString(<App />);
