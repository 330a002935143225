import { element, xmlDocument, type XmlElement } from '../month';
import type { Profile } from '../profile';
import { dateOf, moneyText } from '../values';
import { isProvisional, type FormatProfile } from './format-profile';
import type { DeclarationSection, Section4, Section4Row, TaxFigures } from './section4';
import { texts } from './texts';

/**
 * The declaration as XML by a format profile: sections 1 and 3 in whole roubles, the rows of section 4 in
 * roubles and kopecks. With a provisional profile a comment above the root says so.
 */
export function section4Xml(
  section4: Section4,
  format: FormatProfile,
  { form, profile }: { readonly form: string; readonly profile?: Profile },
): string {
  const { root } = format;
  const company = profile?.company;
  return xmlDocument(
    element(
      root.xml,
      [
        sectionElement(format.section1, section4.section1),
        sectionElement(format.section3, section4.section3),
        element(
          format.section4.xml,
          section4.rows.map((row) => rowElement(format, row, section4)),
        ),
      ],
      {
        xmlns: root.namespace,
        [root.format]: format.id,
        [root.form]: form,
        [root.month]: section4.month,
        [root.inn]: company?.inn,
        [root.kpp]: company?.kpp,
        [root.name]: company?.name,
      },
    ),
    {
      encoding: format.encoding,
      ...(isProvisional(format) ? { comment: `${texts.provisional.ru} / ${texts.provisional.en}` } : {}),
    },
  );
}

type SectionNames = FormatProfile['section1'];

function sectionElement(names: SectionNames, section: DeclarationSection): XmlElement {
  return taxElement(names, section.kbk, {
    tax: section.tax.roubles.toFixed(),
    deposit: section.deposit.roubles.toFixed(),
    payable: section.payable.roubles.toFixed(),
    excess: section.excess.roubles.toFixed(),
  });
}

function rowElement({ section4: { row: names } }: FormatProfile, row: Section4Row, section4: Section4): XmlElement {
  return element(
    names.xml,
    [
      ...row.acceptanceDates.map((date) => element(names.acceptanceDate.xml, date)),
      taxElement(names.vat, section4.section1.kbk, moneyOf(row.vat)),
      ...(isZero(row.excise) ? [] : [taxElement(names.excise, section4.section3.kbk, moneyOf(row.excise))]),
    ],
    {
      [names.regNumber.xml]: row.doppNumber,
      [names.regDate.xml]: row.doppDate && dateOf(row.doppDate),
      [names.importDate.xml]: row.importDate && dateOf(row.importDate),
      [names.depositKbk.xml]: section4.depositKbk,
    },
  );
}

function taxElement(
  names: SectionNames,
  kbk: string | undefined,
  amounts: Readonly<Record<keyof TaxFigures, string>>,
): XmlElement {
  return element(names.xml, [], {
    [names.kbk.xml]: kbk,
    [names.tax.xml]: amounts.tax,
    [names.deposit.xml]: amounts.deposit,
    [names.payable.xml]: amounts.payable,
    [names.excess.xml]: amounts.excess,
  });
}

function moneyOf({ tax, deposit, payable, excess }: TaxFigures): Record<keyof TaxFigures, string> {
  return { tax: moneyText(tax), deposit: moneyText(deposit), payable: moneyText(payable), excess: moneyText(excess) };
}

function isZero(figures: TaxFigures): boolean {
  return figures.tax.isZero() && figures.deposit.isZero();
}
