import { z } from 'zod';
import type { Confidence } from '../regulation';

/**
 * The document on forthcoming delivery (DOPP, form KND 1160303) as far as it is publicly known.
 *
 * The approving order, the XSD and the code lists are not public to us. Every field carries the
 * confidence of its existence: `consistent` and `single` are published facts (parties, goods with HS
 * code, plate, planned import date, deposit, RNPT), `inferred` is our reconstruction in the style of the
 * sibling form 1169008. Decimals are strings with a point, dates `yyyy-mm-dd`, moments `yyyy-mm-ddThh:mm`
 * in Moscow time.
 */
const known = (title: string, confidence: Confidence): { title: string; confidence: Confidence } => ({ title, confidence });

const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/);
const country = z.string().regex(/^\d{3}$/).meta(known('Код страны по ОКСМ', 'inferred'));

const party = z
  .object({
    country,
    taxId: z.string().min(1),
    kpp: z.string().optional(),
    name: z.string().min(1),
  })
  .partial({ name: true, taxId: true, country: true });

const document = z.object({
  kind: z.enum(['contract', 'specification', 'invoice', 'waybill']),
  number: z.string(),
  date: date.optional(),
});

export const goodsLineModel = z.object({
  lineNumber: z.number().int().positive().meta(known('Номер строки', 'inferred')),
  hsCode: z.string().optional().meta(known('Код ТН ВЭД ЕАЭС', 'consistent')),
  goodsName: z.string().optional().meta(known('Наименование товара', 'consistent')),
  quantity: decimal.optional().meta(known('Количество', 'inferred')),
  unit: z.string().optional().meta(known('Единица измерения по ОКЕИ', 'inferred')),
  netWeight: decimal.optional().meta(known('Вес нетто, кг', 'inferred')),
  grossWeight: decimal.optional().meta(known('Вес брутто, кг', 'inferred')),
  amount: decimal.optional().meta(known('Стоимость в валюте договора', 'single')),
  currency: z.string().optional().meta(known('Валюта по ОКВ', 'inferred')),
  exchangeRate: decimal.optional().meta(known('Курс рубля за единицу валюты', 'single')),
  valueRub: decimal.optional().meta(known('Стоимость в рублях', 'inferred')),
  vatRate: z.string().optional().meta(known('Ставка НДС, процентов, или exempt', 'inferred')),
  vat: decimal.optional().meta(known('Сумма НДС', 'inferred')),
  exciseCategory: z.string().optional().meta(known('Вид подакцизного товара', 'inferred')),
  exciseQuantity: decimal.optional().meta(known('База акциза', 'inferred')),
  excise: decimal.optional().meta(known('Сумма акциза', 'inferred')),
  originCountry: country.optional(),
  traceability: z
    .object({
      rnpt: z.array(z.string().max(29)),
      quantity: decimal.optional(),
      unit: z.string().optional(),
    })
    .optional()
    .meta(known('Прослеживаемость: РНПТ, количество, единица', 'single')),
  documents: z.array(document).meta(known('Документы строки', 'inferred')),
});

export const doppModel = z
  .object({
    format: z.literal('spot-dopp').meta(known('Формат этого JSON', 'inferred')),
    version: z.literal('1.0'),
    form: z.literal('1160303').meta(known('КНД', 'consistent')),
    header: z.object({
      shipment: z.string().optional().meta(known('Номер перевозки в таблице', 'inferred')),
      correction: z.number().int().nonnegative().meta(known('Номер корректировки, 0 — первичный', 'inferred')),
      preparedOn: moment.meta(known('Дата составления', 'inferred')),
      plannedImport: moment.optional().meta(known('Плановая дата ввоза', 'consistent')),
    }),
    applicant: z
      .object({
        role: z.enum(['importer', 'intermediary']).optional(),
        inn: z.string().optional(),
        kpp: z.string().optional(),
        name: z.string().optional(),
      })
      .meta(known('Заявитель', 'consistent')),
    supplier: party.meta(known('Поставщик', 'consistent')),
    carrier: party.meta(known('Перевозчик', 'consistent')),
    vehicle: z
      .object({
        country: country.optional(),
        truckPlate: z.string().optional().meta(known('4.1А Регистрационный знак', 'single')),
        trailerPlate: z.string().optional().meta(known('4.1Б Номер прицепа', 'single')),
        driverName: z.string().optional(),
      })
      .meta(known('Транспортное средство', 'consistent')),
    route: z
      .object({ departureCountry: country.optional(), borderCrossing: z.string().optional() })
      .meta(known('Маршрут', 'inferred')),
    documents: z.array(document).meta(known('Договор, спецификации (6.1), инвойсы, накладные', 'consistent')),
    goods: z.array(goodsLineModel).min(1),
    totals: z.object({
      lines: z.number().int(),
      valueRub: decimal.optional(),
      netWeight: decimal,
      grossWeight: decimal,
    }),
    deposit: z
      .object({
        required: z.boolean(),
        vat: decimal.optional(),
        excise: decimal.optional(),
        total: decimal.optional(),
        exemption: z.string().optional(),
      })
      .meta(known('Обеспечительный платёж', 'consistent')),
    signer: z
      .object({
        kind: z.enum(['head', 'representative']).optional(),
        surname: z.string().optional(),
        firstName: z.string().optional(),
        patronymic: z.string().optional(),
        position: z.string().optional(),
        powerOfAttorney: z.string().optional(),
      })
      .optional()
      .meta(known('Подписант', 'inferred')),
  })
  .meta({
    id: 'https://spot-for-excel.example/schemas/dopp-1.0.json',
    title: 'ДОПП, КНД 1160303: модель подготовки (не утверждённый формат)',
  });

export type Dopp = z.infer<typeof doppModel>;
export type DoppGoodsLine = z.infer<typeof goodsLineModel>;
