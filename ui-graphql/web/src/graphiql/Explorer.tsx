import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { useTitle } from '../app/useTitle';
import './explorer.css';
import { fetcher } from './fetcher';
import { forgetful } from './forgetful';

/** GraphiQL, of the demo only. Its headers are those of the page, and it keeps nothing in the browser. */
export function Explorer() {
  useTitle('GraphiQL');
  return (
    <main className="explorer">
      <GraphiQL
        fetcher={fetcher}
        storage={forgetful}
        defaultQuery="{ me { actor } }"
        isHeadersEditorEnabled={false}
        shouldPersistHeaders={false}
        forcedTheme="light"
      />
    </main>
  );
}
