// The security headers, as configuration files for the common hosts: a meta tag cannot set them all.
import fs from "node:fs";
import path from "node:path";

const forever = "public, max-age=31536000, immutable";

/** Writes `_headers` for hosts that read it, and `hosting/` with examples for one's own server. */
export function writeHosts(dist, policy) {
  const headers = {
    "Content-Security-Policy": `${policy}; frame-ancestors 'none'`,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "geolocation=(), camera=(self), microphone=(self), browsing-topics=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
  };
  const each = (line) => Object.entries(headers).map(([name, value]) => line(name, value)).join("\n");
  fs.mkdirSync(path.join(dist, "hosting"), { recursive: true });
  fs.writeFileSync(path.join(dist, "_headers"), netlify(each));
  fs.writeFileSync(path.join(dist, "hosting/nginx.conf"), nginx(each));
  fs.writeFileSync(path.join(dist, "hosting/Caddyfile"), caddy(each));
  fs.writeFileSync(path.join(dist, "hosting/apache.conf"), apache(each));
}

const netlify = (each) => `/*
${each((name, value) => `  ${name}: ${value}`)}
  Cache-Control: no-cache
`;

// No `types` block: it would replace the server's whole list. No `add_header` in a location: it would drop the ones above it.
const nginx = (each) => `# Inside your server block (nginx 1.21 or newer knows .wasm). Serves the compressed copies beside each file.
gzip_static on;
${each((name, value) => `add_header ${name} "${value}" always;`)}
# Browsers ask whether a file changed; the ones with a hash in their name never do.
expires -1;
location ~ "(-[0-9a-f]+(_bg)?\\.(js|wasm|css)$|/build-[0-9a-f]+/)" { expires max; }
`;

const caddy = (each) => `# Inside your site block, after \`root\`.
file_server {
	precompressed br gzip
}
header {
${each((name, value) => `\t${name} "${value}"`)}
}
@hashed path_regexp (-[0-9a-f]+(_bg)?\\.(js|wasm|css)$|/build-[0-9a-f]+/)
@others not path_regexp (-[0-9a-f]+(_bg)?\\.(js|wasm|css)$|/build-[0-9a-f]+/)
header @hashed Cache-Control "${forever}"
header @others Cache-Control "no-cache"
`;

const apache = (each) => `# In the site's <Directory>, with mod_headers on.
AddType application/wasm .wasm
${each((name, value) => `Header always set ${name} "${value}"`)}
Header set Cache-Control "no-cache"
<FilesMatch "-[0-9a-f]+(_bg)?\\.(js|wasm|css)$">
  Header set Cache-Control "${forever}"
</FilesMatch>
`;
