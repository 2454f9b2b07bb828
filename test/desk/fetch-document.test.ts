import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, describe, expect, it } from "vitest";
import { fetchDocument, type FetchOptions } from "#desk";
import { isPrivateAddress } from "../../src/desk/private-address.ts";

const servers: Server[] = [];

/** A server on the loopback address; answers with its port. */
async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return (server.address() as AddressInfo).port;
}

afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

const HERE = [{ address: "127.0.0.1", family: 4 }];
const fetched = async (address: string, options: Partial<FetchOptions> = {}): Promise<string> => {
  const { bytes } = await fetchDocument(address, { allowPrivate: true, ...options });
  return new TextDecoder().decode(bytes);
};

describe("what is a private address", () => {
  it("is told in every spelling", () => {
    const inside =
      "127.0.0.1 10.1.2.3 172.31.0.1 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0 224.0.0.1 255.255.255.255 :: ::1 fe80::1%eth0 fd00::1 ff02::1 " +
      "::ffff:127.0.0.1 ::ffff:7f00:1 0:0:0:0:0:ffff:10.0.0.1 ::10.0.0.1 ::ffff:0:a00:1 64:ff9b::a00:1 64:ff9b::169.254.169.254 2002:7f00:1::1";
    expect(inside.split(" ").filter((address) => !isPrivateAddress(address))).toEqual([]);
    const outside = "8.8.8.8 172.32.0.1 100.128.0.1 ::ffff:8.8.8.8 64:ff9b::808:808 2002:808:808::1 2606:4700::1111";
    expect(outside.split(" ").filter(isPrivateAddress)).toEqual([]);
  });
});

describe("fetching a document", () => {
  it("gives the bytes and what the server calls them, character set and all", async () => {
    const port = await serve((_, answer) => answer.setHeader("content-type", "text/html; charset=koi8-r").end("<p>Hello</p>"));
    const read = await fetchDocument(`http://127.0.0.1:${port}/`, { allowPrivate: true });
    expect({ ...read, bytes: new TextDecoder().decode(read.bytes) }).toEqual({
      bytes: "<p>Hello</p>",
      mediaType: "text/html; charset=koi8-r",
    });
  });

  it("refuses every address of a private network where none is allowed", async () => {
    const port = await serve((_, answer) => answer.end("secret"));
    for (const host of ["127.0.0.1", "[::ffff:127.0.0.1]", "2130706433", "0x7f.1", "localhost", "[::1]"])
      await expect(fetched(`http://${host}:${port}/`, { allowPrivate: false }), host).rejects.toThrow(/private network/);
  });

  it("refuses a host of which any address is private, however public its name", async () => {
    const resolve = async (): Promise<{ address: string; family: number }[]> => [{ address: "8.8.8.8", family: 4 }, ...HERE];
    await expect(fetched("http://voice.example/", { allowPrivate: false, resolve })).rejects.toThrow(
      "voice.example is an address of a private",
    );
  });

  it("connects to the address that was checked, and looks a name up once", async () => {
    const port = await serve((asked, answer) => answer.end(`for ${asked.headers.host}`));
    let asked = 0;
    const resolve = async (): Promise<typeof HERE> => {
      asked += 1;
      return asked === 1 ? HERE : [{ address: "192.0.2.1", family: 4 }];
    };
    expect(await fetched(`http://voice.example:${port}/`, { resolve })).toBe(`for voice.example:${port}`);
    expect(asked).toBe(1);
  });

  it("checks every hop: no public address leads into a private network, even where one may be named", async () => {
    const port = await serve((_, answer) => answer.end("secret"));
    const secret = `http://127.0.0.1:${port}/`;
    const away = await serve((_, answer) => answer.writeHead(302, { location: secret }).end());
    expect(await fetched(`http://127.0.0.1:${away}/`)).toBe("secret");
    // A second loopback address plays the public one.
    const isPrivate = (address: string): boolean => address === "127.0.0.1";
    const resolve = async (): Promise<typeof HERE> => [{ address: "127.0.0.2", family: 4 }];
    for (const allowPrivate of [true, false])
      await expect(fetched(`http://voice.example:${away}/`, { allowPrivate, isPrivate, resolve })).rejects.toThrow(
        "127.0.0.1 is an address of a",
      );
  });

  it("ends a chain of redirects, and one to another protocol", async () => {
    const port = await serve((asked, answer) =>
      answer.writeHead(302, { location: asked.url === "/file" ? "file:///etc/hosts" : "/again" }).end(),
    );
    await expect(fetched(`http://127.0.0.1:${port}/`)).rejects.toThrow("more than 5 redirects");
    await expect(fetched(`http://127.0.0.1:${port}/file`)).rejects.toThrow("file: addresses are not fetched");
  });

  it("says what a server answered that has no document", async () => {
    const port = await serve((_, answer) => answer.writeHead(503).end());
    await expect(fetched(`http://127.0.0.1:${port}/`)).rejects.toThrow("the server answered 503 Service Unavailable");
  });

  it("gives a slow server up, before its answer and in the midst of it", async () => {
    const silent = await serve(() => undefined);
    await expect(fetched(`http://127.0.0.1:${silent}/`, { milliseconds: 150 })).rejects.toThrow("no whole answer within 0.15 seconds");
    const dripping = await serve((_, answer) => {
      const drip = setInterval(() => answer.write("."), 20);
      answer.on("close", () => clearInterval(drip));
    });
    await expect(fetched(`http://127.0.0.1:${dripping}/`, { milliseconds: 150 })).rejects.toThrow("no whole answer within");
    const resolve = (): Promise<never> => new Promise(() => undefined);
    await expect(fetched("http://voice.example/", { milliseconds: 150, resolve })).rejects.toThrow("no whole answer within");
  });

  it("stops where an answer grows beyond the limit", async () => {
    const port = await serve((_, answer) => {
      const block = Buffer.alloc(1024 * 1024);
      const pour = (): void => {
        while (!answer.destroyed && answer.write(block)) continue;
      };
      answer.on("drain", pour);
      pour();
    });
    await expect(fetched(`http://127.0.0.1:${port}/`)).rejects.toThrow("larger than 20 MiB");
  });
});
