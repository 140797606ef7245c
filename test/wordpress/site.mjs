/** A real WordPress from Debian's packages, in a folder of its own, with a database of its own. */
import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {pathOf} from '../package/dist-files.mjs';

const wordpress = '/usr/share/wordpress';
const packages = {
  wordpress: `${wordpress}/wp-load.php`,
  'php-cli': '/usr/bin/php',
  'php-mysql': '/usr/share/doc/php-mysql',
  'mariadb-server': '/usr/sbin/mariadbd',
};

/** What has to be installed before. */
export function missingPackages() {
  return Object.keys(packages).filter((name) => !existsSync(packages[name]));
}

export class WordPressSite {
  #folder = mkdtempSync(join(tmpdir(), 'planweiser-wordpress-'));
  #running = [];

  /** @param {string} files where Planweiser answers */
  static async open(files) {
    const site = new WordPressSite();
    try {
      await site.#install(files);
    } catch (error) {
      await site.close();
      throw error;
    }
    return site;
  }

  get version() {
    return /\$wp_version = '([\d.]+)'/.exec(readFileSync(`${wordpress}/wp-includes/version.php`, 'utf8'))[1];
  }

  /** Runs PHP inside WordPress. */
  run(code) {
    const boot = `$_SERVER['HTTP_HOST'] = '${new URL(this.origin).host}'; require 'wp-load.php'; ${code}`;
    return execFileSync('php', ['-r', boot], {cwd: this.#root, encoding: 'utf8'});
  }

  async close() {
    for (const program of this.#running.reverse()) {
      // PHP has workers of its own, which are of the same group.
      process.kill(-program.pid);
      if (program.exitCode === null && program.signalCode === null) await once(program, 'exit');
    }
    rmSync(this.#folder, {recursive: true, force: true});
  }

  get #root() {
    return join(this.#folder, 'site');
  }

  async #install(files) {
    const port = await freePort();
    this.origin = `http://127.0.0.1:${port}`;
    cpSync(wordpress, this.#root, {recursive: true, dereference: true, filter: (file) => !file.endsWith('.htaccess')});
    cpSync(pathOf('cdn'), join(this.#root, files), {recursive: true});
    cpSync(pathOf('demo/rezepte/wordpress'), join(this.#root, 'wp-content/plugins/planweiser'), {recursive: true});
    mkdirSync(join(this.#root, 'wp-content/uploads'));
    this.#write('wp-config.php', configuration(join(this.#folder, 'socket')));
    this.#theme('mit-loader', `<script src="${files}loader.js" defer="defer"></script>`);
    this.#theme('ohne-loader', '');
    await this.#startDatabase();
    cpSync(pathOf('test/wordpress/set-up.php'), join(this.#root, 'set-up.php'));
    execFileSync('php', ['set-up.php', this.origin, 'mit-loader'], {cwd: this.#root});
    rmSync(join(this.#root, 'set-up.php'));
    const env = {...process.env, PHP_CLI_SERVER_WORKERS: '4'};
    this.#start('php', ['-S', `127.0.0.1:${port}`, '-t', this.#root], {env});
    await until(async () => (await fetch(`${this.origin}/wp-login.php`)).ok, 'The server of PHP');
  }

  async #startDatabase() {
    const [data, socket] = ['data', 'socket'].map((name) => join(this.#folder, name));
    const user = process.getuid() === 0 ? ['--user=root'] : [];
    const common = ['--no-defaults', `--datadir=${data}`, ...user];
    execFileSync('mariadb-install-db', [...common, '--auth-root-authentication-method=normal', '--skip-test-db'], {
      stdio: 'ignore',
    });
    this.#start('/usr/sbin/mariadbd', [...common, `--socket=${socket}`, '--skip-networking', `--pid-file=${data}/pid`]);
    const ask = (sql) => execFileSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', '-e', sql], quiet);
    await until(() => ask('CREATE DATABASE IF NOT EXISTS wordpress'), 'The database');
  }

  #theme(name, script) {
    const folder = `wp-content/themes/${name}`;
    mkdirSync(join(this.#root, folder), {recursive: true});
    this.#write(`${folder}/style.css`, `/* Theme Name: ${name} */`);
    this.#write(
      `${folder}/index.php`,
      `<!doctype html><html <?php language_attributes(); ?>><head><title>Stadt</title><?php wp_head(); ?></head>
<body><?php while (have_posts()) { the_post(); the_content(); } wp_footer(); ?>${script}</body></html>`,
    );
  }

  #write(file, text) {
    writeFileSync(join(this.#root, file), text);
  }

  #start(command, args, options = {}) {
    const program = spawn(command, args, {...options, stdio: 'ignore', detached: true});
    this.#running.push(program);
  }
}

const quiet = {stdio: 'ignore'};

/** Nothing of it leaves the machine: no cron, no updates, no request to anybody. */
function configuration(socket) {
  return `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true); define('WP_HTTP_BLOCK_EXTERNAL', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require ABSPATH . 'wp-settings.php';
`;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  return port;
}

/** Asks again until the answer is no error. */
async function until(ask, what) {
  for (let times = 0; times < 150; times++) {
    try {
      return await ask();
    } catch {
      await pause(200);
    }
  }
  throw new Error(`${what} does not answer.`);
}
