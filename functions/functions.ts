import { checkHsFunction } from './checkhs';
import { checkPlateFunction } from './checkplate';
import { checkRnptFunction } from './checkrnpt';
import { checkTaxIdFunction } from './checktaxid';
import { deadlinesFunction } from './deadlines';
import { declarationDueFunction } from './declarationdue';
import type { FunctionDefinition } from './define-function';
import { depositFunction } from './deposit';
import { depositPartsFunction } from './depositparts';
import { filingDeadlineFunction } from './filingdeadline';
import { section4Function } from './section4';
import { statformDueFunction } from './statformdue';

/** Every custom function. Adding one takes its file, a line here and its Russian words in functions-ru.json. */
export const functions: readonly FunctionDefinition[] = [
  checkHsFunction,
  checkPlateFunction,
  checkRnptFunction,
  checkTaxIdFunction,
  deadlinesFunction,
  declarationDueFunction,
  depositFunction,
  depositPartsFunction,
  filingDeadlineFunction,
  section4Function,
  statformDueFunction,
];
