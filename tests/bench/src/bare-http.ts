// The yardstick of the page figures: Node's own HTTP server, answering a body of the same size.
import { createServer } from "node:http";

const body = Buffer.alloc(Number(process.env.BODY_BYTES), "a");
createServer((_request, response) => {
  response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-length": body.length });
  response.end(body);
}).listen(Number(process.env.PORT), "127.0.0.1");
