import process from 'node:process';
import { spot } from './spot';
import { languageOfEnvironment, now } from './surroundings';

const { stdout, stderr, env } = process;
// `spot … | head` closes the pipe early; that is no fault.
stdout.on('error', () => process.exit());

process.exitCode = await spot(process.argv.slice(2), {
  terminal: {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    color: stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    width: stdout.isTTY ? stdout.columns : 120,
  },
  language: languageOfEnvironment(env),
  now: now(),
  debug: Boolean(env['SPOT_DEBUG']),
});
