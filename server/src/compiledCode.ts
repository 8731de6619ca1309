import { isAscii } from "node:buffer";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import * as zlib from "node:zlib";

/** A bundle to run and where its compiled code is kept between runs. */
export interface CompiledBundle {
  /** A CommonJS file; one of ASCII text is read ten milliseconds faster. */
  readonly file: string;
  /** Tells the bundles of one build from those of another. */
  readonly build: string;
  /** Each purpose needs other functions of the bundle, so each keeps its own. */
  readonly purpose: string;
  readonly folder: string;
}

const suffix = ".code";
const checksumBytes = 4;
/** Node has it from 20.15 and 22.2 on; without it nothing is kept. */
const { crc32 } = zlib as { crc32?: (bytes: Uint8Array) => number };

/**
 * Runs a bundle by the code that an earlier run compiled, if that is still good, so that V8 need not parse and compile again what is always needed.
 * The bundle sees `keepCode`: to be called once, when most of what is needed has run. Kept code is as good as none where it cannot be read or
 * written, is damaged, or is another V8's. True where it was used.
 */
export function runBundle(bundle: CompiledBundle): boolean {
  const { file } = bundle;
  const place = join(bundle.folder, `${bundle.purpose}-${bundle.build}-${machineTag()}${suffix}`);
  const kept = readKept(place);
  const source = `(function(exports,require,module,__filename,__dirname,keepCode){${textOf(readFileSync(file))}\n})`;
  const script = new Script(source, { filename: file, ...(kept ? { cachedData: kept } : {}) });
  const isGood = kept !== undefined && script.cachedDataRejected === false;
  const module = { exports: {} };
  const run = script.runInThisContext() as (...values: unknown[]) => void;
  const keepCode = () => {
    if (!isGood && crc32) keep(place, script.createCachedData(), bundle.build, crc32);
  };
  run.call(module.exports, module.exports, createRequire(file), module, file, dirname(file), keepCode);
  return isGood;
}

/** Of ASCII text (see scripts/build.mjs) the bytes are the characters, which need not be decoded. */
function textOf(bytes: Buffer): string {
  return bytes.toString(isAscii(bytes) ? "latin1" : "utf8");
}

/** Tells apart what compiles differently: V8's version, the processor, flags. V8 looks at all of it once more. (What `node:v8` has for this takes milliseconds to load.) */
function machineTag(): string {
  const flags = JSON.stringify([process.versions.v8, process.arch, process.execArgv, process.env.NODE_OPTIONS]);
  return (crc32?.(Buffer.from(flags)) ?? 0).toString(16);
}

/** V8 trusts what it is given: bytes that changed on the disk could end the process, so a checksum stands before them. */
function readKept(place: string): Buffer | undefined {
  try {
    const bytes = crc32 ? readFileSync(place) : undefined;
    const data = bytes?.subarray(checksumBytes);
    return bytes && data && data.length > 0 && crc32?.(data) === bytes.readUInt32LE(0) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Writes under another name first: whoever reads meanwhile gets all or nothing. Code of earlier builds goes. */
function keep(place: string, code: Buffer, build: string, sum: (bytes: Uint8Array) => number): void {
  const folder = dirname(place);
  const draft = `${place}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    const checksum = Buffer.alloc(checksumBytes);
    checksum.writeUInt32LE(sum(code));
    writeFileSync(draft, Buffer.concat([checksum, code]));
    renameSync(draft, place);
    for (const name of readdirSync(folder)) if (name.endsWith(suffix) && !name.includes(`-${build}-`)) rmSync(join(folder, name));
  } catch {
    remove(draft);
  }
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It was never there.
  }
}
