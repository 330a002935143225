import { element, xmlDocument, type XmlElement } from '../month';
import { dateOf, timeOf, type Decimal } from '../values';
import { albums, type AlbumVersion } from './albums';
import type { StatformCountry, StatformFields, StatformGoods, StatformParty, StatformQuantity } from './statforms';

/**
 * A statistical form as XML of the album, elements in the order of its schema. Prefixes: `statf` the form,
 * `cat_ru` common types, `RUScat_ru` Russian types.
 */
export function statformXml(fields: StatformFields, version: AlbumVersion): string {
  const album = albums[version];
  return xmlDocument(
    element(
      'statf:StaticForm',
      [
        element('cat_ru:DocumentID', fields.documentId),
        optional('statf:PreviousRegNumberDoc', fields.previousNumber),
        element('statf:CustomsProcedure', fields.direction),
        element('statf:TransportModeCode', fields.transportMode),
        element('statf:ReportingDate', fields.month),
        party('statf:Consignor', fields.consignor),
        party('statf:Consignee', fields.consignee),
        party('statf:FinancialAdjustingResponsiblePerson', fields.responsible),
        country('statf:TradeCountry', fields.tradeCountry),
        fields.dispatchCountry && country('statf:DispatchCountry', fields.dispatchCountry),
        country('statf:DestinationCountry', fields.destinationCountry),
        element('statf:CustCostCurrencyCode', fields.currency),
        element('statf:CustCostTotalAmount', decimal(fields.total, 2)),
        ...fields.documents.map(({ name, number, date }) =>
          element('statf:Documents', [
            element('cat_ru:PrDocumentName', name),
            element('cat_ru:PrDocumentNumber', number),
            optional('cat_ru:PrDocumentDate', date),
          ]),
        ),
        ...fields.goods.map((goods, index) => goodsInfo(goods, index + 1)),
        providePerson(fields),
      ],
      {
        'xmlns:statf': album.statform,
        'xmlns:cat_ru': album.common,
        'xmlns:RUScat_ru': album.russian,
        DocumentModeID: album.documentModeId,
      },
    ),
  );
}

function optional(name: string, text: string | undefined): XmlElement | undefined {
  return text === undefined ? undefined : element(name, text);
}

function decimal(value: Decimal, places: number): string {
  return value.toFixed(Math.min(places, value.decimalPlaces() || 0)).replace(/^-0$/, '0');
}

function party(name: string, { name: called, country: code, identifier }: StatformParty): XmlElement {
  return element(name, [
    element('cat_ru:OrganizationName', called),
    identifier &&
      element(
        `cat_ru:${identifier.group}`,
        identifier.elements.map(([part, value]) => element(`cat_ru:${part}`, value)),
      ),
    element('RUScat_ru:CountryA2Code', code),
  ]);
}

function country(name: string, { name: called, code }: StatformCountry): XmlElement {
  return element(name, [element('statf:CountryName', called), element('statf:CountryCode', code)]);
}

function goodsInfo(goods: StatformGoods, number: number): XmlElement {
  return element('statf:GoodsInfo', [
    element('statf:GoodsNumeric', String(number)),
    element('statf:GoodsTNVEDCode', goods.hsCode),
    ...goods.description.map((part) => element('statf:GoodsDescription', part)),
    ...goods.additionalCodes.map((code) => element('statf:AdditionalInformationCode', code)),
    goods.traceable && quantity('statf:GoodsTraceabilityMeasureDetails', goods.traceable),
    goods.netWeight && element('statf:NetWeightQuantity', decimal(goods.netWeight, 6)),
    element('statf:InvoicedCost', decimal(goods.invoiced, 2)),
    element('statf:StatisticalCostRUB', decimal(goods.valueRub, 2)),
    element('statf:StatisticalCostUSD', decimal(goods.valueUsd, 4)),
    country('statf:OriginCountry', goods.origin),
    goods.supplementary && quantity('statf:SupplementaryQuantity', goods.supplementary),
  ]);
}

function quantity(name: string, { quantity: amount, unit, unitName }: StatformQuantity): XmlElement {
  return element(name, [
    element('cat_ru:GoodsQuantity', decimal(amount, 6)),
    element('cat_ru:MeasureUnitQualifierName', unitName),
    element('cat_ru:MeasureUnitQualifierCode', unit),
  ]);
}

function providePerson({ signer, signedAt }: StatformFields): XmlElement {
  return element('statf:ProvidePerson', [
    element('cat_ru:PersonSurname', signer.surname),
    element('cat_ru:PersonName', signer.firstName),
    optional('cat_ru:PersonMiddleName', signer.patronymic),
    optional('cat_ru:PersonPost', signer.position),
    signer.phone !== undefined || signer.email !== undefined
      ? element('RUScat_ru:CommunicationDetails', [
          optional('cat_ru:Phone', signer.phone),
          optional('cat_ru:E_mail', signer.email),
        ])
      : undefined,
    // Moscow time: three hours ahead of UTC all year.
    element('RUScat_ru:SigningDate', `${dateOf(signedAt)}T${timeOf(signedAt) ?? '00:00'}:00+03:00`),
  ]);
}
