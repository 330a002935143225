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
    taxId: z.string().min(1).meta(known('Налоговый номер', 'inferred')),
    kpp: z.string().optional().meta(known('КПП', 'inferred')),
    name: z.string().min(1).meta(known('Наименование', 'inferred')),
  })
  .partial({ name: true, taxId: true, country: true });

const document = z.object({
  kind: z.enum(['contract', 'specification', 'invoice', 'waybill']).meta(known('Вид документа', 'inferred')),
  number: z.string().meta(known('Номер документа, у спецификации 6.1А', 'single')),
  date: date.optional().meta(known('Дата документа, у спецификации 6.1Б', 'single')),
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
      rnpt: z.array(z.string().max(29)).meta(known('РНПТ', 'single')),
      quantity: decimal.optional().meta(known('Количество в единице прослеживаемости', 'inferred')),
      unit: z.string().optional().meta(known('Единица прослеживаемости по ОКЕИ', 'inferred')),
    })
    .optional()
    .meta(known('Прослеживаемость: РНПТ, количество, единица', 'single')),
  documents: z.array(document).meta(known('Документы строки', 'inferred')),
});

/** The DOPP a correction corrects, as the tax service numbered it. */
const corrected = z.object({
  number: z.string().min(1).optional().meta(known('Номер исправляемой ДОПП', 'inferred')),
  date: moment.optional().meta(known('Дата исправляемой ДОПП', 'inferred')),
});

export const doppModel = z
  .object({
    format: z.literal('spot-dopp').meta(known('Формат этого JSON', 'inferred')),
    version: z.literal('1.0').meta(known('Версия этого JSON', 'inferred')),
    form: z.literal('1160303').meta(known('КНД', 'consistent')),
    header: z
      .object({
        shipment: z.string().optional().meta(known('Номер перевозки в таблице', 'inferred')),
        correction: z.number().int().nonnegative().meta(known('Номер корректировки, 0 — первичный', 'inferred')),
        annulled: z.boolean().optional().meta(known('Признак аннулирования', 'inferred')),
        corrects: corrected.optional().meta(known('Исправляемая ДОПП', 'inferred')),
        preparedOn: moment.meta(known('Дата составления', 'inferred')),
        plannedImport: moment.optional().meta(known('Плановая дата ввоза', 'consistent')),
      })
      .meta(known('Заголовок', 'inferred')),
    applicant: z
      .object({
        role: z.enum(['importer', 'intermediary']).optional().meta(known('Импортёр или посредник', 'consistent')),
        inn: z.string().optional().meta(known('ИНН', 'inferred')),
        kpp: z.string().optional().meta(known('КПП', 'inferred')),
        name: z.string().optional().meta(known('Наименование', 'inferred')),
        principal: party.optional().meta(known('За кого подаёт посредник', 'inferred')),
      })
      .meta(known('Заявитель', 'consistent')),
    supplier: party.meta(known('Поставщик', 'consistent')),
    carrier: party.meta(known('Перевозчик', 'consistent')),
    vehicle: z
      .object({
        country: country.optional(),
        truckPlate: z.string().optional().meta(known('4.1А Регистрационный знак', 'single')),
        trailerPlate: z.string().optional().meta(known('4.1Б Номер прицепа', 'single')),
        driverName: z.string().optional().meta(known('Водитель', 'inferred')),
      })
      .meta(known('Транспортное средство', 'consistent')),
    route: z
      .object({
        departureCountry: country.optional(),
        borderCrossing: z.string().optional().meta(known('Место пересечения границы', 'inferred')),
      })
      .meta(known('Маршрут', 'inferred')),
    documents: z.array(document).meta(known('Договор, спецификации (6.1), инвойсы, накладные', 'consistent')),
    goods: z.array(goodsLineModel).min(1).meta(known('Товары', 'consistent')),
    totals: z
      .object({
        lines: z.number().int().meta(known('Товарных строк', 'inferred')),
        valueRub: decimal.optional().meta(known('Стоимость в рублях, всего', 'inferred')),
        netWeight: decimal.meta(known('Вес нетто, всего, кг', 'inferred')),
        grossWeight: decimal.meta(known('Вес брутто, всего, кг', 'inferred')),
      })
      .meta(known('Итоги', 'inferred')),
    deposit: z
      .object({
        required: z.boolean().meta(known('Обеспечительный платёж нужен', 'consistent')),
        vat: decimal.optional().meta(known('НДС', 'consistent')),
        excise: decimal.optional().meta(known('Акциз', 'consistent')),
        total: decimal.optional().meta(known('Обеспечительный платёж', 'consistent')),
        exemption: z.string().optional().meta(known('Основание освобождения', 'inferred')),
      })
      .meta(known('Обеспечительный платёж', 'consistent')),
    signer: z
      .object({
        kind: z.enum(['head', 'representative']).optional().meta(known('Руководитель или представитель', 'inferred')),
        surname: z.string().optional().meta(known('Фамилия', 'inferred')),
        firstName: z.string().optional().meta(known('Имя', 'inferred')),
        patronymic: z.string().optional().meta(known('Отчество', 'inferred')),
        position: z.string().optional().meta(known('Должность', 'inferred')),
        powerOfAttorney: z.string().optional().meta(known('Доверенность', 'inferred')),
      })
      .optional()
      .meta(known('Подписант', 'inferred')),
  })
  .meta({
    title: 'ДОПП, КНД 1160303: модель подготовки (не утверждённый формат)',
  });

export type Dopp = z.infer<typeof doppModel>;
export type DoppParty = z.infer<typeof party>;
export type DoppDocument = z.infer<typeof document>;
export type DoppGoodsLine = z.infer<typeof goodsLineModel>;
