/** The commands of the program, in the order of its help. Adding one takes its file and a line here. */
import type { Command } from '../command';
import { audit } from './audit';
import { build } from './build';
import { calendar } from './calendar';
import { card } from './card';
import { check } from './check';
import { config } from './config';
import { exchange } from './exchange';
import { explain } from './explain';
import { filed } from './filed';
import { fn } from './fn';
import { help } from './help';
import { incident } from './incident';
import { law } from './law';
import { pay } from './pay';
import { report } from './report';
import { receive } from './receive';
import { request } from './request';
import { rules } from './rules';
import { schema } from './schema';
import { section4 } from './section4';
import { statement } from './statement';
import { statform } from './statform';
import { template } from './template';

export const commands: readonly Command[] = [check, build, request, filed, exchange, receive, card, incident, pay, statement, section4, statform, report, calendar, audit, explain, fn, template, config, schema, law, rules, help];
