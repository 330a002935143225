import { languageOfLocale } from '../src/values';
import { setFunctionEnvironment } from './environment';
import { functions } from './functions';
import { associateRibbonButtons } from './ribbon';

// Excel waits for the associations, so they are made while the page loads and not after Office is ready.
for (const definition of functions) CustomFunctions.associate(definition.name, definition.host);
associateRibbonButtons();

void Office.onReady(() => {
  setFunctionEnvironment({ language: languageOfLocale(Office.context.displayLanguage) });
});
