// An agent on the client of another vendor: from a question to a film, one server after another.
// Reads {"servers": [{"url", "headers"} or {"command", "args", "env", "cwd"}], "request", "max_cost"} from standard input.
// Writes what each session came to, as JSON; `agree` is how a person answers, where one is asked.
import { createMCPClient } from '@ai-sdk/mcp';
import { Experimental_StdioMCPTransport as StdioTransport } from '@ai-sdk/mcp/mcp-stdio';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const given = JSON.parse(readFileSync(0, 'utf8'));

async function session(server) {
  const transport = server.url ? { type: 'http', ...server } : new StdioTransport(server);
  const capabilities = given.agree === undefined ? {} : { elicitation: {} };
  const client = await createMCPClient({ transport, capabilities });
  const asked = [];
  if (given.agree !== undefined) {
    const { ElicitationRequestSchema } = await import('@ai-sdk/mcp');
    client.onElicitationRequest(ElicitationRequestSchema, async (request) => {
      asked.push(request.params.message);
      return { action: 'accept', content: { agree: given.agree } };
    });
  }
  try {
    const tools = (await client.listTools()).tools.map((tool) => tool.name);
    const call = async (name, args) => (await client.callTool({ name, arguments: args })).structuredContent;
    const found = await call('find_models', { question: given.question });
    await call('describe_model', { model: given.request.model });
    const checked = await call('check_request', { request: given.request });
    const buy = { request: given.request, max_cost: given.max_cost };
    let film = await call('generate_video', buy);
    for (let turn = 0; turn < 20 && !['completed', 'failed'].includes(film.state); turn++) {
      await sleep(100);
      film = film.state === 'refused' ? await call('generate_video', buy) : await call('get_video', { id: film.id });
      if (film.state === 'refused' && turn > 5) break;
    }
    const again = film.state === 'completed' ? await call('generate_video', buy) : film;
    return { tools, found: found.models.length, price: checked.price, film, again, asked };
  } finally {
    await client.close();
  }
}

const ended = [];
for (const server of given.servers) ended.push(await session(server));
console.log(JSON.stringify(ended));
