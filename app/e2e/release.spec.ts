// What a gemeente checks before it places the site: the hash of every file, and what it is made of.
import { createHash } from "node:crypto";
import { expect, test, type APIRequestContext } from "@playwright/test";

interface Part {
  "bom-ref": string;
  name: string;
  scope: "required" | "excluded";
  hashes?: { alg: string; content: string }[];
  licenses?: { expression: string }[];
}

interface Bill {
  bomFormat: string;
  specVersion: string;
  metadata: { component: { "bom-ref": string }; properties: { name: string; value: string }[] };
  components: Part[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

const bill = async (request: APIRequestContext): Promise<Bill> => (await request.get("/sbom.cdx.json")).json();

test("every file has the hash that is published beside it", async ({ request }) => {
  const sums = (await (await request.get("/SHA256SUMS")).text()).trim().split("\n").map((line) => line.split("  "));
  const names = sums.map(([, name]) => name);
  expect(names).toEqual(expect.arrayContaining(["index.html", "sw.js", "sbom.cdx.json"]));
  for (const [hash, name] of sums) {
    const file = await (await request.get(`/${name}`)).body();
    expect(createHash("sha256").update(file).digest("hex"), name).toBe(hash);
  }
});

test("the bill of materials separates what is in the site from what only built it", async ({ request }) => {
  const { bomFormat, specVersion, components, metadata } = await bill(request);
  expect([bomFormat, specVersion]).toEqual(["CycloneDX", "1.6"]);
  const scope = Object.fromEntries(components.map((part) => [part.name, part.scope]));
  for (const name of ["leptos", "qrcodegen", "indexed_db_futures", "rust-std", "workbox-precaching", "workbox-strategies", "qr", "button-css"]) expect(scope[name], name).toBe("required");
  for (const name of ["leptos_macro", "fluent-syntax", "trunk", "esbuild", "purgecss", "axe-core"]) expect(scope[name], name).toBe("excluded");
  const page = await (await request.get("/")).text();
  const [, build] = page.match(/name="mv-build" content="([^"]+)"/) ?? [];
  expect(metadata.properties).toEqual([{ name: "mijn-verhaal:build", value: build }]);
});

test("every part of the bill has a licence, whatever was fetched has a hash, and the bill is complete and reproducible", async ({ request }) => {
  const { components, dependencies, metadata } = await bill(request);
  const fetched = components.filter((part) => !/^pkg:generic|^pkg:cargo\/trunk@/.test(part["bom-ref"]));
  expect(components.filter((part) => !part.licenses?.[0]?.expression).map((part) => part.name)).toEqual([]);
  expect(fetched.filter((part) => !part.hashes?.[0]?.content).map((part) => part.name)).toEqual([]);
  const refs = [metadata.component["bom-ref"], ...components.map((part) => part["bom-ref"])];
  expect(dependencies.map(({ ref }) => ref)).toEqual(refs);
  const needed = new Set(dependencies.flatMap(({ dependsOn }) => dependsOn));
  expect([...needed].sort()).toEqual(refs.slice(1).sort());
  const text = await (await request.get("/sbom.cdx.json")).text();
  expect(text).not.toMatch(/timestamp|serialNumber|file:|\/home\/|\/root\//);
});

test("the hashes and the bill are not in the offline cache", async ({ request }) => {
  const worker = await (await request.get("/sw.js")).text();
  expect(worker).toContain("index.html");
  expect(worker.match(/sbom|SHA256SUMS/g) ?? []).toEqual([]);
});
