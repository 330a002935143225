import { LocaleType, mergeLocales, type ILocales } from '@univerjs/core';
import designEn from '@univerjs/design/locale/en-US';
import designRu from '@univerjs/design/locale/ru-RU';
import docsUiEn from '@univerjs/docs-ui/locale/en-US';
import docsUiRu from '@univerjs/docs-ui/locale/ru-RU';
import formulaEn from '@univerjs/sheets-formula/locale/en-US';
import formulaRu from '@univerjs/sheets-formula/locale/ru-RU';
import formulaUiEn from '@univerjs/sheets-formula-ui/locale/en-US';
import formulaUiRu from '@univerjs/sheets-formula-ui/locale/ru-RU';
import numfmtUiEn from '@univerjs/sheets-numfmt-ui/locale/en-US';
import numfmtUiRu from '@univerjs/sheets-numfmt-ui/locale/ru-RU';
import sheetsEn from '@univerjs/sheets/locale/en-US';
import sheetsRu from '@univerjs/sheets/locale/ru-RU';
import sheetsUiEn from '@univerjs/sheets-ui/locale/en-US';
import sheetsUiRu from '@univerjs/sheets-ui/locale/ru-RU';
import uiEn from '@univerjs/ui/locale/en-US';
import uiRu from '@univerjs/ui/locale/ru-RU';
import type { Language } from '../../src/values';

/** The grid library's own words, in the languages of the product. */
export const univerLocales: ILocales = {
  [LocaleType.RU_RU]: mergeLocales(designRu, docsUiRu, sheetsRu, sheetsUiRu, formulaRu, formulaUiRu, numfmtUiRu, uiRu),
  [LocaleType.EN_US]: mergeLocales(designEn, docsUiEn, sheetsEn, sheetsUiEn, formulaEn, formulaUiEn, numfmtUiEn, uiEn),
};

export const univerLocale: Readonly<Record<Language, LocaleType>> = { ru: LocaleType.RU_RU, en: LocaleType.EN_US };
