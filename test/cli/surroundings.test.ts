import { describe, expect, it } from 'vitest';
import { languageOfEnvironment, now } from '../../src/cli/surroundings';
import { fileNames } from '../../src/use-cases';

describe('the surroundings of the program', () => {
  it.each([
    ['1970-01-01T00:00:00Z', '1970-01-01T03:00'],
    ['2026-11-22T21:30:59Z', '2026-11-23T00:30'],
    ['2026-12-31T20:59:59Z', '2026-12-31T23:59'],
  ])('tell that %s is %s in Moscow', (utc, moscow) => {
    expect(now(Date.parse(utc))).toBe(moscow);
  });

  it.each([
    [{ LANG: 'ru_RU.UTF-8' }, 'ru'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'ru_RU.UTF-8', LC_ALL: 'en_US' }, 'en'],
    [{ LANG: 'C.UTF-8' }, 'ru'],
    [{}, 'ru'],
  ])('tell the language of %o: %s', (environment, language) => {
    expect(languageOfEnvironment(environment)).toBe(language);
  });
});

describe('the file name of a shipment', () => {
  it.each([
    [['SH-2611-01'], ['SH-2611-01']],
    [['Рейс №7/а'], ['Рейс_7_а']],
    [['../../etc/passwd', '..', '', 'CON'], ['etc_passwd', 'shipment', 'shipment-2', 'shipment-CON']],
    [['a', 'A', 'a'], ['a', 'A-2', 'a-3']],
  ])('of %j is %j', (shipments, names) => {
    expect(fileNames(shipments)).toEqual(names);
  });
});
