import type { Source } from './define';

/** Day the public pages named here were read. */
const read = '2026-11-22';

function page(title: string, url: string): Source {
  return { title, url, read };
}

/**
 * Pages and documents the pack rests on, each written once. Most are secondary: the laws, decrees and
 * orders of the services themselves could not be read, so no value is better than its page.
 */
export const sources = {
  bbpartners: page(
    'BB Partners, newsletter on SPOT (2026)',
    'https://en-bbpartners.ru/newsletter/newsletter-spot-new-rules-for-the-import-of-goods-from-the-eaeu-as-of-2026',
  ),
  revera: page(
    'Revera, new rules of import from the EAEU (2026)',
    'https://belarus.revera.legal/en/info-centr/news-and-analytical-materials/1972-spot-novye-pravila-vvoza-tovarov-iz-eaes-v-rossiyu/',
  ),
  schneider: page(
    'Schneider Group, SPOT (2026-05-28)',
    'http://www.schneider-group.com/en/news/countries/spot-new-rules-for-imports-from-the-eaeu/',
  ),
  cargoclubJune: page(
    'cargoclub.io, citing the FNS (2026-06-25)',
    'https://cargoclub.io/tr/news/changes-for-importers-of-goods-from-the-eaeu-countries.html',
  ),
  cargoclubApril: page(
    'cargoclub.io, testing of SPOT (2026-04-13)',
    'https://cargoclub.io/tr/news/russia-has-begun-testing-the-spot-system-for-imports-from-eaeu-countries.html',
  ),
  cargoclubJanuary: page(
    'cargoclub.io, citing the FCS (2026-01-12)',
    'https://cargoclub.io/de/news/zum-nationalen-system-zur-besttigung-anstehender-warenlieferungen.html',
  ),
  www1May: page(
    'www1.ru, citing the deputy prime minister’s office (2026-05-30)',
    'https://www1.ru/en/news/2026/05/30/pravila-vvoza-masin-cerez-eaes-izmeniatsia-s-1-iiunia-perevozcikam-ponadobitsia-qr-kod-ot-fns-rossii.html',
  ),
  www1June: page(
    'www1.ru, SPOT started (2026-06-01)',
    'https://www1.ru/en/news/2026/06/01/import-iz-eaes-vziali-pod-kontrol-v-rossii-s-1-iiunia-zarabotala-sistema-spot.amp.html',
  ),
  izvestia: page('iz.ru, citing RIA (2026-06)', 'https://iz.ru/en/node/2106892'),
  retailchina: page('retailchina.pro (2026-05-23)', 'https://retailchina.pro/news/Customs_en'),
  aurora: page(
    'auroranews.am, notice of the Armenian State Revenue Committee (2026-05-20)',
    'https://en.auroranews.am/news/2026-05-20-russia-implements-new-regulations-for-exporters-from-armenia-starting-june-1',
  ),
  karavan: page('karavan-ved.ru on SPOT (2026)', 'https://karavan-ved.ru/en/spot'),
  deliverKbk: page(
    'deliver-2.com, a separate KBK for the deposit (2026-05)',
    'https://deliver-2.com/news/customs-and-international-trade/spot-since-june-1-a-separate-cbc-has-been-introduced-for-a-security-payment/',
  ),
  deliverJune: page(
    'deliver-2.com, “SPOT starts on June 1” (2026-05)',
    'https://deliver-2.com/news/customs-and-international-trade/spot-starts-on-june-1-what-every-importer-should-do/',
  ),
  deliverMarketplaces: page(
    'deliver-2.com, a shipment of 3 million (2026-05)',
    'https://deliver-2.com/news/marketplaces/spot-from-june-1-shipment-of-3-million-660-thousand-frozen/',
  ),
  deliverJuly: page(
    'deliver-2.com, “SPOT from July 1” (2026-05)',
    'http://deliver-2.com/news/customs-and-international-trade/spot-from-july-1-cargo-from-the-eaeu-will-not-enter-russia-without-a-qr-code/',
  ),
  deliverTraceable: page(
    'deliver-2.com, traceable goods from 1 October (2026-06)',
    'https://deliver-2.com/news/customs-and-international-trade/spot-expands-from-october-1-traceable-goods-from-the-eaeu-under-new-rules/',
  ),
  deliverSteps: page(
    'deliver-2.com, step-by-step instructions (2026-03)',
    'http://deliver-2.com/articles/customs-and-international-trade/spot-from-april-1-2026-step-by-step-instructions-for-importers-from-the-eaeu-and-carriers',
  ),
  deliverContract: page(
    'deliver-2.com, citing NOVELCO (2026-02, before the law)',
    'http://deliver-2.com/news/customs-and-international-trade/starting-from-july-1-cargo-from-the-eaeu-will-not-travel-without-a-qr-code-lawyers-advise-to-fix-the-code-in-the-contract-as-a-condition-of-departure',
  ),
  deliverRussian: page(
    'ru.deliver-2.com, «без QR-кода фуру не пропустят» (2026-03, before the law)',
    'https://ru.deliver-2.com/news/customs-and-international-trade/s-1-aprelya-2026-vvodyat-spot-bez-qr-koda-furu-ne-propustyat',
  ),
  deliverDeclaration: page(
    'deliver-2.com, the new declaration KND 1151088 (2026-07)',
    'https://deliver-2.com/news/customs-and-international-trade/starting-from-july-30-a-new-indirect-tax-declaration-form-cnd-1151088-with-additional-payment-lines/',
  ),
  klerkFns: page('klerk.ru, quoting the FNS (2026-03-02)', 'https://www.klerk.ru/buh/news/681629/'),
  klerkConcept: page('klerk.ru, the concept of SPOT (2026-03-12)', 'https://www.klerk.ru/blogs/klerk/683169/'),
  klerkMinfin: page('klerk.ru, citing the Ministry of Finance (2026-03)', 'https://www.klerk.ru/buh/news/682874/'),
  klerkTelegram: page('klerk.ru, quoting the FNS (2026-03-03)', 'https://www.klerk.ru/buh/news/681753/'),
  pravo: page('pravo.ru, the bill as submitted (2026-03)', 'https://pravo.ru/news/262824'),
  filingService: page(
    'Landing page of a SPOT filing service (2026-08-19)',
    'https://github.com/ElenaSamanchuk/spot-eaeu',
  ),
  doppParser: page('A public parser of real DOPP documents (2026)', 'https://github.com/fxfuren/dopp-qr-bot'),
  wildberries: page('Wildberries API release notes (2026-09-03)', 'https://dev.wildberries.ru/release-notes'),
  konturRnpt: page(
    'Kontur.Extern documentation with sample files of the import notice (2025-11-21)',
    'https://developer.kontur.ru/Docs/extern-api/scenarios/FNS/report/rnpt.html',
  ),
  konturTracing: page(
    'Diadoc documentation, ItemTracingInfo',
    'https://developer.kontur.ru/Docs/Diadoc_UM/objects/ItemTracingInfo.html',
  ),
  diadocTracing: page(
    'Diadoc API documentation, traceability',
    'https://github.com/diadoc/diadocapi-docs/blob/master/docs/source/howto/tracing.rst',
  ),
  diadocOneC: page(
    'Diadoc for 1C documentation, ItemTracingInfo',
    'https://github.com/diadoc/diadoc1cpro-docs/blob/master/docs/source/objects/ItemTracingInfo.rst',
  ),
  yandexRnpt: page(
    'Yandex Market API, BriefOrderItemInstanceDTO',
    'https://github.com/TheWhatis/YandexMarketApi/blob/master/docs/Model/BriefOrderItemInstanceDTO.md',
  ),
  traceabilityOrder: page('FNS order ЕД-7-15/645@ of 2021-07-08', 'https://docs.cntd.ru/document/608228207'),
  cmsTraceability: page(
    'CMS Law-Now, Russia’s traceability system (2021-06)',
    'https://www.cms-lawnow.com/ealerts/2021/06/russias-national-goods-traceability-system',
  ),
  irkutskTraceability: page(
    'irkutsk.news, the traceability experiment (2019-07-12)',
    'https://irkutsk.news/novosti/2019-07-12/117635-gosudarstvo-nachalo-slezhku-za-importnymi-utyugami-i-holodilnikami.html',
  ),
  nomenclature: page(
    'EEC Council decision 80 of 2021-09-14, the nomenclature',
    'https://legalacts.ru/doc/reshenie-soveta-evraziiskoi-ekonomicheskoi-komissii-ot-14092021-n-80/',
  ),
  stdnum: page('python-stdnum', 'https://github.com/arthurdejong/python-stdnum'),
  stdnumJs: page('stdnum-js', 'https://github.com/koblas/stdnum-js'),
  russianId: page('russian-id', 'https://github.com/perevoshchikov/russian-id'),
  validatesRussian: page('validates_russian', 'https://github.com/asiniy/validates_russian'),
  idnumbers: page('idnumbers', 'https://github.com/Identique/idnumbers'),
  kazPersonId: page('kaz-person-id', 'https://github.com/valery1707/kaz-person-id'),
  kyrgyzTaxId: page(
    'lookuptax.com, Kyrgyzstan',
    'https://lookuptax.com/docs/de/tax-identification-number/kyrgyzstan-tax-id-guide',
  ),
  armenianTaxId: page(
    'lookuptax.com, Armenia',
    'https://lookuptax.com/docs/tax-identification-number/armenia-tax-id-guide',
  ),
  armenianTaxIdTaxdo: page('taxdo.com, Armenia', 'https://taxdo.com/resources/global-tax-id-validation-guide/armenia'),
  platesRussia: page(
    'Vehicle registration plates of Russia',
    'http://piglix.com/piglix/Vehicle_registration_plates_of_Russia',
  ),
  platesRussiaGerman: page('Kfz-Kennzeichen (Russland)', 'https://de.zxc.wiki/wiki/Kfz-Kennzeichen_(Russland)'),
  platesBelarus: page(
    'Vehicle registration plates of Belarus',
    'https://pinocchiopedia.com/wiki/Vehicle_registration_plates_of_Belarus',
  ),
  platesBelarusStandard: page('On the standard СТБ 914-99 (2020)', 'https://dzen.ru/a/X2MElVR3_ygerCL4'),
  platesKazakhstan: page(
    'Vehicle registration plates of Kazakhstan',
    'https://wikimili.com/en/Vehicle_registration_plates_of_Kazakhstan',
  ),
  platesKazakhstanEgov: page('egov.kz, state number plates', 'https://egov.kz/cms/en/articles/vehicle/grnz'),
  platesArmenia: page(
    'Vehicle registration plates of Armenia',
    'https://idwikipedia.org/wiki/Vehicle_registration_plates_of_Armenia',
  ),
  platesArmeniaItalian: page(
    'Targhe automobilistiche armene',
    'https://it.wikipedia.org/wiki/Targhe_automobilistiche_armene',
  ),
  platesKyrgyzstan: page(
    'Vehicle registration plates of Kyrgyzstan',
    'https://wikimili.com/en/Vehicle_registration_plates_of_Kyrgyzstan',
  ),
  platesKyrgyzstanGerman: page(
    'Kfz-Kennzeichen (Kirgisistan)',
    'http://de.m.wiki.x.io/wiki/Kfz-Kennzeichen_(Kirgisistan)',
  ),
  vatSibnet: page('info.sibnet.ru on Federal Law 425-ФЗ (2025-11-28)', 'https://info.sibnet.ru/article/689057/'),
  vatDailystorm: page(
    'dailystorm.ru on Federal Law 425-ФЗ (2025-11-28)',
    'https://dailystorm.ru/news/putin-podpisal-zakon-o-povyshenii-nds-do-22-s-2026-goda',
  ),
  vatUra: page('ura.news (2025-11-20)', 'https://ura.news/news/1053037872'),
  vatMilk: page(
    'action-market.ru, milk-containing products',
    'https://action-market.ru/news/s-2026-goda-molokosoderzhashhie-produkty-lishatsya-lgotnoj-stavki-nds',
  ),
  vatBelarusList: page(
    'nalog-journal.ru, the Belarusian 10 % list (2024-05-13)',
    'https://nalog-journal.ru/nds/nds-10-v-rb-perechen-tovarov.html',
  ),
  exciseFns: page('klerk.ru, quoting the FNS on excise (2026-02-13)', 'https://www.klerk.ru/buh/news/679353/'),
  exciseBill: page('klerk.ru, the excise bill (2025-09-29)', 'https://www.klerk.ru/buh/news/663304/'),
  exciseAbkhazia: page(
    'abkhazia.news-pravda.com (2025-09-29)',
    'https://abkhazia.news-pravda.com/en/russia/2025/09/29/13895.html',
  ),
  exciseTass: page('tass.ru, the excise bill (2025-09-29)', 'https://tass.ru/ekonomika/25198557'),
  exciseBash: page(
    'news-bash.ru (2026-01-01)',
    'https://news-bash.ru/economics/v-rossii-vyrosli-minimalnye-tseny-na-vodku-i-sigarety/',
  ),
  exciseRia: page('ria.ru, excise in force from 2026 (2026-01-01)', 'https://ria.ru/20260101/rossija-2065904562.html'),
  exciseKommersant: page('kommersant.ru, the excise bill (2025-09-29)', 'https://www.kommersant.ru/doc/8078313'),
  exciseTobacco: page(
    'myeconomy.ru, tobacco excise 2026',
    'https://www.myeconomy.ru/obshhestvo/aktsizy-na-tabak-v-rossii-snova-vyrastut-v-2026-godu/amp',
  ),
  exciseFuel: page('zr.ru (2025-11-19)', 'https://www.zr.ru/content/news/974780-gosduma-prinyala-vo-vtorom-chten/'),
  exciseCars: page(
    'mosregtoday.ru (2025-11-20)',
    'https://mosregtoday.ru/news/soc/utverzhden-novyj-aktsiz-na-benzin-i-mashiny-do-2028-goda/',
  ),
  exciseCarsEarlier: page(
    'carpath.ru, the 2023 car excise',
    'https://carpath.ru/gosduma-utverdila-povyshenie-akcizov-na-avtomobili-i-toplivo/',
  ),
  payeeBank: page('pro-ability.ru, Treasury letter 07-04-05/03-29299 of 2025-10-10', 'https://pro-ability.ru'),
  payeeKlerk: page('klerk.ru (2026-01-06)', 'https://www.klerk.ru/user/2485134/674269/'),
  payeeKlerkEarlier: page('klerk.ru (2025-09-23)', 'https://www.klerk.ru/buh/news/662527/'),
  payeeKpp: page('astral.ru, the change of the payee’s KPP', 'https://astral.ru/aj/elem/izmenenie-kpp-poluchatelya'),
  order58nBuhgalteria: page(
    'buhgalteria.ru on Finance Ministry order 58н of 2025-05-16',
    'https://buhgalteria.ru/article_sef/detailGood.php?ELEMENT_ID=231862',
  ),
  order58nBuhdaily: page(
    'buhdaily.ru on order 58н',
    'https://buhdaily.ru/otvetstvennost/platezhnye-porucheniya-s-2026-goda-novye-pravila-po-prikazu-58n',
  ),
  order1274: page('Bank of Russia, Указание 1274-У', 'https://zakonbase.ru/content/part/664120'),
  directBank: page('1C DirectBank, tables of types (2021-05-18)', 'https://github.com/1C-Company/DirectBank'),
  gostQr: page('ГОСТ Р 56042-2014', 'https://meganorm.ru/Index/57/57470.htm'),
  clientBankExchange: page('1CClientBankExchange 1.03', 'http://v8.1c.ru/edi/edi_stnd/100/101.htm'),
  clientBankParser: page('client-bank-exchange-php', 'https://github.com/kilylabs/client-bank-exchange-php'),
  indirectTaxDeadline: page('glavkniga.ru, import from the EAEU', 'https://glavkniga.ru/elver/sv/5'),
  indirectTaxExamples: page('sibruc.ru, examples of the indirect tax declaration', 'https://sibruc.ru'),
  treatyAnnex18: page(
    'EAEU Treaty, annex 18 (read in part)',
    'https://www.consultant.ru/document/cons_doc_LAW_163855/0aeee0cec56b73644b0ad49f06221d88c5e97617',
  ),
  statformDecree: page('Government decree 891 of 2020-06-19', 'https://dokipedia.ru/document/5463367?pid=25'),
  statformCustoms: page('russian-customs.org, to traders', 'https://russian-customs.org/attention-traders/'),
  statformKaluga: page('businesspravo.ru, release of Kaluga customs (id 744195)', 'https://businesspravo.ru'),
  statformSpot: page(
    'deliver-2.com, SPOT does not replace the statistical form',
    'http://deliver-2.com/news/customs-and-international-trade/spot-will-be-launched-in-russia-imports-from-the-eaeu-will-be-taken-under-preliminary-control',
  ),
  xmlcalendar: page('xmlcalendar/data, ru/2025 to ru/2027', 'https://github.com/xmlcalendar/data'),
  calendarPenza: page('penza-news.net, working days of 2026 (2026-01-13)', 'https://penza-news.net'),
  calendar2027: page(
    'Government decree 1187 of 2026-09-17',
    'http://publication.pravo.gov.ru/document/0001202609180037',
  ),
  statformSchema: page(
    'Album of formats of the FCS 5.23.0, StaticForm.xsd',
    'https://github.com/RuslanAkhmetov/ReneLogAsel',
  ),
  concluded: { title: 'Concluded from the facts of this pack; no text says so', read },
  general: { title: 'General knowledge; no source read', read },
} as const satisfies Record<string, Source>;

/** An act named from general knowledge: its text was not read. */
export function actNotRead(title: string): Source {
  return { title: `${title} (text not read)`, read };
}
