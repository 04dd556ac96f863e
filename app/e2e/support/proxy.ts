// Everything a browser sends: a proxy between it and the network records each request in full.
import { createServer, request } from "node:http";
import { listen } from "./host";

export interface Sent {
  method: string;
  url: string;
  /** Method, address, headers and body, byte by byte as one character each. */
  raw: string;
  body: number;
}

export interface Proxy {
  /** For the browser: everything goes through it, this machine's own addresses too. */
  args: string[];
  sent: Sent[];
  close(): void;
}

/** Records every request, passes on those to this site, and refuses the others. */
export async function proxy(site: string): Promise<Proxy> {
  const sent: Sent[] = [];
  const server = createServer((incoming, reply) => {
    const parts: Buffer[] = [];
    incoming.on("data", (part: Buffer) => parts.push(part));
    incoming.on("end", () => {
      const body = Buffer.concat(parts);
      const head = `${incoming.method} ${incoming.url}\n${incoming.rawHeaders.join("\n")}\n\n`;
      sent.push({ method: incoming.method!, url: incoming.url!, raw: head + body.toString("latin1"), body: body.length });
      if (!incoming.url!.startsWith(site)) return void reply.writeHead(502).end();
      const passed = request(incoming.url!, { method: incoming.method, headers: incoming.headers }, (response) => {
        reply.writeHead(response.statusCode!, response.headers);
        response.pipe(reply);
      });
      passed.on("error", () => reply.destroy());
      passed.end(body);
    });
  });
  for (const kind of ["connect", "upgrade"] as const) {
    server.on(kind, (incoming, socket) => {
      sent.push({ method: incoming.method!, url: incoming.url!, raw: `${incoming.method} ${incoming.url}\n${incoming.rawHeaders.join("\n")}`, body: 0 });
      socket.destroy();
    });
  }
  const { port } = new URL(await listen(server));
  return {
    args: [`--proxy-server=127.0.0.1:${port}`, "--proxy-bypass-list=<-loopback>"],
    sent,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A text as it may be hidden in a request. */
export function disguises(text: string): string[] {
  const bytes = Buffer.from(text);
  const wide = Buffer.from(text, "utf16le");
  const percent = encodeURIComponent(text);
  // What comes before it shifts base64: the first and last letters are shared with its neighbours.
  const base64 = [bytes, wide].flatMap((bytes) =>
    [0, 1, 2].flatMap((before) => {
      const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64").replace(/=+$/, "");
      const part = encoded.slice(before ? before + 1 : 0, (bytes.length + before) % 3 ? -1 : undefined);
      return [part, part.replaceAll("+", "-").replaceAll("/", "_")];
    }),
  );
  const json = [...text].map((letter) => (letter.charCodeAt(0) < 128 ? letter : `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`)).join("");
  const all = [bytes.toString("latin1"), wide.toString("latin1"), wide.swap16().toString("latin1"), percent, percent.toLowerCase(), percent.replaceAll("%20", "+"), encodeURIComponent(percent), bytes.toString("hex"), bytes.toString("hex").toUpperCase(), json, encodeURIComponent(json), [...bytes].join(), ...base64];
  return [...new Set(all)];
}
