// Starts the web servers of Debian's packages with the files that a build has written for them:
// each as a process of its own, on the loopback interface, with nothing of /etc/.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { until } from "../../engines/until.mjs";

const IS_ROOT = process.getuid() === 0;
const APACHE_MODULES = ["mpm_event", "authz_core", "mime", "dir", "autoindex", "filter", "deflate", "headers"];

/**
 * Each server: the name of its file, how its configuration is written, checked and run.
 *
 * @typedef {object} Place
 * @property {string} root the folder that the server serves
 * @property {string} folder for its own files
 * @property {number} port
 * @property {string[]} files those from the builds, one for each site below `root`
 * @property {string[]} [without] modules that the server lacks (Apache)
 */
export const SERVERS = {
  nginx: {
    file: "hosting/nginx.conf",
    configuration: ({ root, folder, port, files }) => `
      ${IS_ROOT ? "user root;" : ""}
      daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/log warn;
      events { }
      http {
        include /etc/nginx/mime.types; default_type application/octet-stream; access_log off;
        client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c;
        uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
        # What a host may have for all sites: it must not get in the way.
        add_header X-Frame-Options SAMEORIGIN;
        server {
          listen 127.0.0.1:${port}; root ${root};
          location ~* \\.(js|css|wasm)$ { expires 1h; }
          ${files.map((file) => `include ${file};`).join("\n")}
        }
      }`,
    check: ["nginx", "-t", "-e", "stderr", "-c"],
    run: ["nginx", "-e", "stderr", "-c"],
  },
  apache: {
    file: "hosting/htaccess",
    // What the file itself says that it needs.
    configuration: ({ root, folder, port, without = [] }) => `
      ${APACHE_MODULES.filter((name) => !without.includes(name)).map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join("\n")}
      ${IS_ROOT ? "User www-data\nGroup www-data" : ""}
      ServerName 127.0.0.1
      Listen 127.0.0.1:${port}
      PidFile ${folder}/pid
      ErrorLog ${folder}/log
      TypesConfig /etc/mime.types
      DocumentRoot ${root}
      <Directory ${root}>
        Options Indexes
        AllowOverride FileInfo Options=Indexes
        Require all granted
      </Directory>
      ${without.includes("headers") ? "" : "Header set X-Frame-Options SAMEORIGIN\nHeader always set X-Frame-Options SAMEORIGIN"}`,
    check: ["apache2", "-t", "-f"],
    run: ["apache2", "-DFOREGROUND", "-f"],
  },
  caddy: {
    file: "hosting/Caddyfile",
    configuration: ({ root, port, files }) => `
      {
        admin off
        auto_https off
        # It would wait for browsers that keep a connection.
        grace_period 10ms
      }
      http://127.0.0.1:${port} {
        root * ${root}
        ${files.map((file) => `import ${file}`).join("\n")}
      }`,
    check: ["caddy", "validate", "--adapter", "caddyfile", "--config"],
    run: ["caddy", "run", "--adapter", "caddyfile", "--config"],
  },
  lighttpd: {
    file: "hosting/lighttpd.conf",
    configuration: ({ root, folder, port, files }) => `
      server.modules = ( "mod_access" )
      server.document-root = "${root}"
      server.bind = "127.0.0.1"
      server.port = ${port}
      server.errorlog = "${folder}/log"
      index-file.names = ( "index.php", "index.html" )
      dir-listing.activate = "enable"
      include_shell "/usr/share/lighttpd/create-mime.conf.pl"
      ${files.map((file) => `include "${file}"`).join("\n")}`,
    check: ["lighttpd", "-tt", "-f"],
    run: ["lighttpd", "-D", "-f"],
  },
};

/** A port that is free now. */
export async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/**
 * Starts a server for `sites` below `root`, which ends with the test. Fails if it does not accept
 * its configuration.
 *
 * @param {import("node:test").TestContext} t
 * @param {keyof SERVERS} name
 * @param {{root: string, sites: string[], port: number, without?: string[]}} options `sites` are
 *   the folders of the sites, from `root`
 */
export async function startServer(t, name, { root, sites, port, without }) {
  const { file, configuration, check, run } = SERVERS[name];
  const folder = mkdtempSync(join(tmpdir(), `treffpunkt-${name}-`));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const files = sites.map((site) => resolve(root, site, file));
  if (name === "apache") sites.forEach((site) => copyFileSync(join(root, site, file), join(root, site, ".htaccess")));
  const config = join(folder, "config");
  writeFileSync(config, configuration({ root: resolve(root), folder, port, files, without }));
  mustAccept(check, config, folder);
  const server = spawn(run[0], [...run.slice(1), config], { stdio: ["ignore", "pipe", "pipe"], env: environment(folder) });
  let said = "";
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (text) => (said += text));
  const ended = once(server, "exit");
  const end = () => server.kill("SIGTERM");
  // Also where the test does not come to its end.
  process.once("exit", end);
  t.after(async () => {
    process.off("exit", end);
    end();
    await ended;
  });
  await until(() => (server.exitCode === null ? answers(port) : true));
  if (server.exitCode !== null) throw new Error(`${name} has ended:\n${said}\n${logOf(folder)}`);
}

function mustAccept([command, ...options], config, folder) {
  const { status, stdout, stderr, error } = spawnSync(command, [...options, config], { encoding: "utf8", env: environment(folder) });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} refuses its configuration:\n${stdout}${stderr}\n${readFileSync(config, "utf8")}`);
}

/** The servers keep nothing outside of their folder. */
function environment(folder) {
  mkdirSync(join(folder, "home"), { recursive: true });
  const home = join(folder, "home");
  const path = `${process.env.PATH}:/usr/sbin:/sbin`;
  return { PATH: path, HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, LC_ALL: "C" };
}

function answers(port) {
  return new Promise((resolved, rejected) => {
    const socket = connect(port, "127.0.0.1", () => resolved(socket.end()));
    socket.on("error", rejected);
  });
}

function logOf(folder) {
  try {
    return readFileSync(join(folder, "log"), "utf8");
  } catch {
    return "";
  }
}
