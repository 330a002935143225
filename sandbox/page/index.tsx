/**
 * The sandbox page: a spreadsheet in the browser with the add-in's built pane beside it, so that a person can try
 * the add-in without Excel. No rule, no law and no code of the pane may enter; it only puts an Excel around them.
 */
import { createRoot } from 'react-dom/client';
import { languageOfLocale } from '../../src/values';
import { SandboxPage } from './sandbox-page';

const root = document.getElementById('root');
if (root) createRoot(root).render(<SandboxPage startLanguage={languageOfLocale(navigator.language)} />);
