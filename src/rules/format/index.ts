/**
 * Rules about single cells: whether they can be read, what was understood, what is empty. Each code of the
 * cell readers has exactly one rule here. Whether a readable value is right belongs to the other areas.
 */
import type { Rule } from '../define-rule';
import { applicantRoleUnknown } from './applicant-role-unknown';
import { cellErrorValue } from './cell-error-value';
import { charactersOutsideWindows1251 } from './characters-outside-windows-1251';
import { countryUnknown } from './country-unknown';
import { currencyUnknown } from './currency-unknown';
import { dateTwoDigitYear } from './date-two-digit-year';
import { dateUnreadable } from './date-unreadable';
import { formulaWithoutValue } from './formula-without-value';
import { goodsNameGeneric } from './goods-name-generic';
import { goodsNameIsFormulaLike } from './goods-name-is-formula-like';
import { hsCodeCleaned } from './hs-code-cleaned';
import { hsCodeLostZero } from './hs-code-lost-zero';
import { identifierLostZero } from './identifier-lost-zero';
import { identifierRounded } from './identifier-rounded';
import { invisibleCharacters } from './invisible-characters';
import { notText } from './not-text';
import { numberAmbiguous } from './number-ambiguous';
import { numberUnreadable } from './number-unreadable';
import { platesJoined } from './plates-joined';
import { recommendedCellEmpty } from './recommended-cell-empty';
import { requiredCellEmpty } from './required-cell-empty';
import { roubleOfUnnamedState } from './rouble-of-unnamed-state';
import { textTooLong } from './text-too-long';
import { unitUnknown } from './unit-unknown';
import { vatRateUnreadable } from './vat-rate-unreadable';

export const format: readonly Rule[] = [
  cellErrorValue,
  formulaWithoutValue,
  dateUnreadable,
  dateTwoDigitYear,
  numberUnreadable,
  numberAmbiguous,
  countryUnknown,
  unitUnknown,
  currencyUnknown,
  roubleOfUnnamedState,
  vatRateUnreadable,
  applicantRoleUnknown,
  hsCodeLostZero,
  hsCodeCleaned,
  platesJoined,
  identifierLostZero,
  identifierRounded,
  textTooLong,
  charactersOutsideWindows1251,
  notText,
  invisibleCharacters,
  goodsNameGeneric,
  goodsNameIsFormulaLike,
  requiredCellEmpty,
  recommendedCellEmpty,
];
