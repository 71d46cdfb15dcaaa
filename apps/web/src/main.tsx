import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@guildhall/ui/fonts.css';
import '@guildhall/ui/tokens.css';
import '@guildhall/ui/base.css';
import './app/app.css';
import { makeClient } from './app/client';
import { activate, firstLocale } from './app/i18n/i18n';
import { WordsProvider } from './app/i18n/provider';
import { keepShellOffline } from './app/offline';
import { makeRouter } from './app/router';
import { applyTheme, chosenTheme } from './app/theme';

applyTheme(chosenTheme());
const client = makeClient();
const router = makeRouter(client);

// Without an await of the module itself: that would keep what the first view needs from coming in one file.
async function open(): Promise<void> {
  await activate(firstLocale());
  const place = document.getElementById('app');
  if (!place) throw new Error('the page has no place for the application');
  createRoot(place).render(
    <StrictMode>
      <ApolloProvider client={client}>
        <WordsProvider>
          <RouterProvider router={router} />
        </WordsProvider>
      </ApolloProvider>
    </StrictMode>,
  );
  keepShellOffline();
}
void open();
