import './design/tokens.css';
import './design/base.css';
import './design/components.css';
import './portal/portal.css';
import { render } from 'preact';
import { App } from './App';

const root = document.getElementById('app');
if (root) render(<App />, root);
