import { amountInWordsFunction } from './amountinwords';
import { checkHsFunction } from './checkhs';
import { checkPlateFunction } from './checkplate';
import { checkRnptFunction } from './checkrnpt';
import { checkTaxIdFunction } from './checktaxid';
import { deadlinesFunction } from './deadlines';
import { declarationDueFunction } from './declarationdue';
import type { FunctionDefinition } from './define-function';
import { depositFunction } from './deposit';
import { depositDueFunction } from './depositdue';
import { depositPartsFunction } from './depositparts';
import { doppReadyFunction } from './doppready';
import { exciseFunction } from './excise';
import { filingDeadlineFunction } from './filingdeadline';
import { rateFunction } from './rate';
import { section4Function } from './section4';
import { statformDueFunction } from './statformdue';
import { statusFunction } from './status';

/** Every custom function. Adding one takes its file, a line here and its Russian words in functions-ru.json. */
export const functions: readonly FunctionDefinition[] = [
  amountInWordsFunction,
  checkHsFunction,
  checkPlateFunction,
  checkRnptFunction,
  checkTaxIdFunction,
  deadlinesFunction,
  declarationDueFunction,
  depositFunction,
  depositDueFunction,
  depositPartsFunction,
  doppReadyFunction,
  exciseFunction,
  filingDeadlineFunction,
  rateFunction,
  section4Function,
  statformDueFunction,
  statusFunction,
];
