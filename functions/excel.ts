import { dateOf, languageOfLocale, moscowMoment, type CalendarDate } from '../src/values';
import { createOfficeWorkbook } from '../src/workbook/office';
import { ratesWrittenEvent, setFunctionEnvironment } from './environment';
import { functions } from './functions';
import { watchRates } from './rates-sheet';
import { associateRibbonButtons } from './ribbon';

// Excel waits for the associations, so they are made while the page loads and not after Office is ready.
for (const definition of functions) CustomFunctions.associate(definition.name, definition.host);
associateRibbonButtons();

function today(): CalendarDate {
  return dateOf(moscowMoment(Date.now()));
}

async function recalculate(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.application.calculate(Excel.CalculationType.recalculate);
    await context.sync();
  });
}

void Office.onReady(() => {
  setFunctionEnvironment({ language: languageOfLocale(Office.context.displayLanguage), today });
  const rates = watchRates(createOfficeWorkbook(), recalculate);
  // The pane tells of its own writing, which the workbook does not report.
  window.addEventListener(ratesWrittenEvent, () => void rates.refresh());
});
