// generated from core/src/options/client.rs by `make generate`; do not edit
import type { OtherOptions, Provider } from '../../../index.js';

/**
 * Sets up a `Client`. What is not set comes from the environment or has a default.
 *
 * Times are in milliseconds.
 */
export interface ClientOptions extends OtherOptions {
  /**
   * Who runs the server. The client refuses what the provider's API lacks before it
   * sends a request, and takes the key and the base URL from the provider's environment
   * variables. Default `'openai'`.
   */
  provider?: Provider | null | undefined;
  /**
   * The API key, sent as `Authorization: Bearer`, to Azure as `api-key`. Default: the
   * provider's environment variable, such as `OPENAI_API_KEY`.
   *
   * Or a function that returns it, for keys that expire. The client calls the function
   * before each attempt, and once more when the server answers 401. It has as long as
   * an attempt has, see `timeout`. What it throws is the `cause` of the `ConfigError`
   * that ends the call.
   */
  apiKey?: string | (() => string | Promise<string>) | null | undefined;
  /**
   * The URL that paths such as `/responses` are appended to; a query in it is kept.
   * Default: `OPENAI_BASE_URL`, else the URL of the provider.
   */
  baseURL?: string | null | undefined;
  /**
   * The region that data stays in: `us`, `eu`, `ae`, or `global` for any; in place of
   * `baseURL`. OpenAI only. Default `'global'`.
   */
  dataResidency?: string | null | undefined;
  /**
   * The organization to bill, sent as `OpenAI-Organization`. OpenAI only. Default:
   * `OPENAI_ORG_ID`.
   */
  organization?: string | null | undefined;
  /**
   * The project to bill, sent as `OpenAI-Project`. OpenAI only. Default:
   * `OPENAI_PROJECT_ID`.
   */
  project?: string | null | undefined;
  /**
   * The endpoint of the resource, such as `https://example.openai.azure.com`; in place
   * of `baseURL`. Azure only. Default: `AZURE_OPENAI_ENDPOINT`.
   */
  azureEndpoint?: string | null | undefined;
  /**
   * A token of Microsoft Entra ID, sent as `Authorization: Bearer` in place of the key.
   * Azure only. For tokens that expire, use `apiKey`. Default: `AZURE_OPENAI_AD_TOKEN`,
   * if there is no key.
   */
  azureADToken?: string | null | undefined;
  /**
   * The version of the API. Azure only. With `v1`, `preview` or `latest`, calls go to
   * `{endpoint}/openai/v1`, with a date such as `2025-04-01-preview` to
   * `{endpoint}/openai`; all but `v1` are sent as `?api-version=`. Default:
   * `OPENAI_API_VERSION`, else `v1`.
   */
  apiVersion?: string | null | undefined;
  /**
   * Retry budget shared by all calls of the client: each retry takes one, and
   * successful calls earn it back (one if the call was retried, a fifth if not). When
   * it is used up, calls fail without a retry. Zero disables the budget. Default 100.
   */
  retryBudget?: number | null | undefined;
  /** Time limit of connecting, including TLS. Zero disables it. Default 10 s. */
  connectTimeout?: number | null | undefined;
  /** Largest event of a stream, in bytes. Default 64 MiB. */
  maxFrameBytes?: number | null | undefined;
  /** Largest non-streaming answer, in bytes. Default 256 MiB. */
  maxBodyBytes?: number | null | undefined;
  /** Text to append to the `User-Agent`, such as the name of an application. */
  userAgentSuffix?: string | null | undefined;
  /**
   * The proxy for all requests, such as `http://user:password@proxy.example:8080`.
   * Default: `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`.
   */
  proxy?: string | null | undefined;
  /**
   * Hosts that bypass `proxy`, separated by commas: names, which include their
   * subdomains, addresses and networks. `*` disables all proxies, also those of the
   * environment.
   */
  noProxy?: string | null | undefined;
  /**
   * Certificates of authorities to trust in addition to those of the system, in PEM
   * format.
   */
  caCertificates?: string | null | undefined;
  /**
   * Whether a base URL may be `http://` to another machine, where anyone on the way can
   * read the key. To this machine (`localhost`, `127.0.0.1`, `::1`) it always may.
   * Default false.
   */
  allowInsecureHTTP?: boolean | null | undefined;
  /**
   * Whether to send requests exactly as given and to treat oddities of a stream as
   * errors. By default the client sends documentation variants of parameters in the
   * wire spelling and tolerates what it can repair in a stream. Requests that no server
   * can accept are refused either way; `extra_body` is never changed or refused.
   * Default false.
   */
  strict?: boolean | null | undefined;
}
