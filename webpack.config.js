/**
 * Builds everything `npm run build` delivers:
 * dist/addin (pane and custom functions in one shared runtime), dist/sandbox (the grid page) and dist/cli (`spot`).
 * An entry whose source file does not exist is left out.
 */
import { chmodSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { generateMetadata } from './scripts/lib/metadata.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const present = (relative) => existsSync(path(relative));

/** Address the manifest of the repository points at, and the one a company installs from. */
const developmentUrl = 'https://localhost:3443/addin/';
const addinUrl = process.env.ADDIN_URL ?? developmentUrl;
if (!/^https:\/\/.+\/$/.test(addinUrl)) throw new Error('ADDIN_URL must begin with https:// and end with /');

/** Microsoft's library: from its CDN in Excel, from node_modules through the server in the sandbox; never bundled. */
const officeLibrary = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

export default (_, { mode = 'production' }) => {
  const production = mode === 'production';

  const common = (name, target) => ({
    name,
    mode,
    devtool: production ? 'source-map' : 'eval-cheap-module-source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target } },
        { test: /\.css$/, use: ['style-loader', 'css-loader'] },
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
    cache: {
      type: 'filesystem',
      name: `${name}-${mode}`,
      cacheDirectory: path('.cache/webpack'),
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
    },
    // The default minifier takes minutes and gigabytes for the grid of the sandbox.
    optimization: { minimizer: [new EsbuildPlugin({ target, legalComments: 'inline' })] },
    performance: { hints: false },
    // The XML validator asks for a module of Node only when it runs in Node.
    ignoreWarnings: [{ module: /libxml2-wasm/ }],
    stats: { preset: 'errors-warnings', timings: true, builtAt: false },
    infrastructureLogging: { level: 'error' },
  });

  const configurations = [];

  const pane = ['taskpane/index.tsx', 'taskpane/main.tsx'].find(present);
  if (pane) {
    configurations.push({
      ...common('addin', 'es2020'),
      target: ['web', 'es2020'],
      entry: {
        functions: path('functions/excel.ts'),
        // One copy of the code shared with the functions: both run in the same page.
        taskpane: { import: path(pane), dependOn: 'functions' },
      },
      output: { path: path('dist/addin'), filename: '[name].js', clean: true },
      plugins: [
        new HtmlPlugin({
          filename: 'taskpane.html',
          template: path('taskpane/taskpane.html'),
          officeScript: `<script src="${officeLibrary}"></script>`,
          chunks: ['functions', 'taskpane'],
          chunksSortMode: 'manual',
          scriptLoading: 'blocking',
          inject: 'body',
          minify: false,
        }),
        new CopyPlugin({
          patterns: [
            { from: path('assets/*.png'), to: 'assets/[name][ext]' },
            { from: path('functions/functions-ru.json'), to: 'functions-ru.json' },
            // Scanned pages in a PDF; read only when one is met.
            { from: path('node_modules/pdfjs-dist/wasm/{jbig2,openjpeg}.wasm'), to: 'pdfjs/[name][ext]' },
            {
              from: path('manifest.xml'),
              to: 'manifest.xml',
              transform: (text) => text.toString().replaceAll(developmentUrl, addinUrl),
            },
          ],
        }),
        functionMetadataPlugin,
      ],
    });
  }

  const sandbox = ['sandbox/page/index.tsx', 'sandbox/page/index.ts'].find(present);
  if (sandbox)
    configurations.push({
      ...common('sandbox', 'es2022'),
      devtool: false,
      target: ['web', 'es2022'],
      entry: { sandbox: path(sandbox) },
      output: { path: path('dist/sandbox'), filename: '[name].js', clean: true },
      plugins: [
        new HtmlPlugin({
          filename: 'index.html',
          chunks: ['sandbox'],
          scriptLoading: 'blocking',
          inject: 'body',
          minify: false,
          templateContent: `<!doctype html>
<html lang="ru">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="icon" href="icon-32.png">
    <title>СПОТ для Excel — песочница</title>
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`,
        }),
        new CopyPlugin({
          patterns: [
            { from: path('examples/*.xlsx'), to: 'examples/[name][ext]', noErrorOnMissing: true },
            { from: path('assets/icon-32.png'), to: 'icon-32.png' },
          ],
        }),
      ],
    });

  if (present('src/cli/main.ts')) {
    const base = common('cli', 'node20');
    configurations.push({
      ...base,
      // The program finds its packages from where it stands, not from where it was built.
      module: { ...base.module, parser: { javascript: { importMeta: false, createRequire: false } } },
      target: 'node20',
      entry: { spot: path('src/cli/main.ts') },
      experiments: { outputModule: true },
      output: {
        path: path('dist/cli'),
        filename: '[name].mjs',
        module: true,
        library: { type: 'module' },
        chunkFormat: 'module',
        clean: true,
      },
      // node_modules stay outside: `npm ci` has put them beside the program.
      externals: [({ request }, done) => (/^[@a-z]/.test(request) ? done(null, `module ${request}`) : done())],
      optimization: { minimize: false, splitChunks: false },
      node: { __dirname: false, __filename: false },
      plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }), executablePlugin],
    });
  }

  if (configurations.length === 0) throw new Error('There is nothing to build');
  return configurations;
};

/** Writes functions.json, generated from the JSDoc of functions/. */
const functionMetadataPlugin = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('function-metadata', (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: 'function-metadata', stage: webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          const metadata = await generateMetadata();
          compilation.emitAsset(
            'functions.json',
            new webpack.sources.RawSource(`${JSON.stringify(metadata, undefined, 2)}\n`),
          );
        },
      );
    });
  },
};

/** Lets the command line program be started by its name. */
const executablePlugin = {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('executable', () => {
      const program = path('dist/cli/spot.mjs');
      if (existsSync(program)) chmodSync(program, 0o755);
    });
  },
};
