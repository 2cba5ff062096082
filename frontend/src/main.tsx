import './design/tokens.css';
import './design/base.css';
import './design/components.css';
import './portal/portal.css';
import { render } from 'preact';
import { App } from './App';
import { loadTexts } from './i18n';
import { languageOf, preloadPage } from './routes';

const root = document.getElementById('app');
const { pathname } = location;

// Texts and the page's code travel together, so that the first paint is the page and not a frame around nothing.
await Promise.allSettled([loadTexts(languageOf(pathname)), preloadPage(pathname)]);
if (root) render(<App />, root);
