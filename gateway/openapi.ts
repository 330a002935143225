import { z } from 'zod';
import { errorAnswer, webhookAnswer, webhookBody } from '../src/connector/gateway-api';
import type { Route } from './routes';

const json = (schema: z.ZodType, io: 'input' | 'output'): object => ({
  'application/json': { schema: withoutDialect(z.toJSONSchema(schema, { target: 'draft-2020-12', io })) },
});

function withoutDialect({ $schema: _, ...schema }: Record<string, unknown>): object {
  return schema;
}

/** The OpenAPI 3.1 document of the service, made of the schemas that also check its requests. */
export function openApiDocument(routes: readonly Route[], simulated: boolean): Record<string, unknown> {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    const parameters = [
      ...[...route.path.matchAll(/:(\w+)/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
      ...queryParameters(route.query),
    ];
    paths[path] = {
      ...paths[path],
      [route.method.toLowerCase()]: {
        summary: route.title,
        operationId: `${route.method.toLowerCase()}${path.replace(/[^a-z]+(\w)/gi, (_, letter: string) => letter.toUpperCase()).replace(/\W/g, '')}`,
        security: [{ token: [route.scope] }],
        ...(parameters.length > 0 ? { parameters } : {}),
        ...(route.body ? { requestBody: { required: true, content: json(route.body, 'input') } } : {}),
        responses: {
          200: { description: 'Done', content: json(route.answer, 'output') },
          ...errors(route.scope),
        },
      },
    };
  }
  paths['/v1/webhooks/{company}'] = {
    post: {
      summary: 'What an operator reports: signed, and never taken twice',
      operationId: 'reportFromOperator',
      description:
        'x-spot-signature is the HMAC-SHA-256, in hex, of x-spot-timestamp (seconds since 1970), x-spot-delivery and the body as sent, with points between. A time stamp more than five minutes off is refused; a repeated x-spot-delivery changes nothing.',
      parameters: [
        { name: 'company', in: 'path', required: true, schema: { type: 'string' } },
        ...['x-spot-timestamp', 'x-spot-delivery', 'x-spot-signature'].map((name) => ({
          name,
          in: 'header',
          required: true,
          schema: { type: 'string' },
        })),
      ],
      requestBody: { required: true, content: json(webhookBody, 'input') },
      responses: { 200: { description: 'Taken', content: json(webhookAnswer, 'output') }, ...errors('') },
    },
  };
  return {
    openapi: '3.1.0',
    info: {
      title: simulated ? 'SPOT gateway — SIMULATOR' : 'SPOT gateway',
      version: '1.0.0',
      description: simulated
        ? 'SIMULATOR: nothing is filed with the tax service, no status is real.'
        : 'Keeps the prepared DOPPs of a company and tells its workbooks what changed.',
    },
    paths,
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  };
}

function queryParameters(query: z.ZodType | undefined): object[] {
  if (!query) return [];
  const schema = z.toJSONSchema(query, { target: 'draft-2020-12', io: 'input' });
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    in: 'query',
    required: schema.required?.includes(name) ?? false,
    schema: property,
  }));
}

function errors(scope: string): object {
  const error = json(errorAnswer, 'output');
  return {
    400: { description: 'The request does not fit', content: error },
    401: { description: 'No token, an unknown or a revoked one', content: error },
    ...(scope === '' ? {} : { 403: { description: `The token lacks the scope ${scope}`, content: error } }),
    429: { description: 'Too many requests; Retry-After says when to come back', content: error },
    503: { description: 'The database does not answer; try again', content: error },
  };
}

/** The document as a page to read, without scripts. */
export function openApiPage(document: Record<string, unknown>): string {
  const { info, paths } = document as {
    info: { title: string; description: string };
    paths: Record<string, Record<string, { summary: string; requestBody?: object; responses: Record<string, object> }>>;
  };
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, operation]) =>
        `<section><h2><code>${method.toUpperCase()} ${escape(path)}</code></h2><p>${escape(operation.summary)}</p>` +
        (operation.requestBody ? details('Request', operation.requestBody) : '') +
        details('Answer', operation.responses['200'] ?? {}) +
        '</section>',
    ),
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(info.title)}</title><meta name="viewport" content="width=device-width">
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b}h2{font-size:1.05rem;margin-bottom:0}pre{background:#f5f5f5;padding:1rem;overflow:auto}section{border-top:1px solid #ddd;padding:.5rem 0}</style>
</head><body><h1>${escape(info.title)}</h1><p>${escape(info.description)}</p><p><a href="/openapi.json">openapi.json</a></p>${operations.join('\n')}</body></html>`;
}

function details(title: string, content: object): string {
  return `<details><summary>${title}</summary><pre>${escape(JSON.stringify(content, null, 2))}</pre></details>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? character);
}
