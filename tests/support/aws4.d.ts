/** The part of aws4 with which the store of objects of the tests signs anew what it was sent. */
declare module "aws4" {
  interface Signed {
    readonly headers?: Readonly<Record<string, string>>;
  }

  export function sign(
    request: {
      readonly method: string;
      readonly path: string;
      readonly service: string;
      readonly region: string;
      readonly headers: Record<string, string>;
      readonly body?: Buffer;
    },
    key: { readonly accessKeyId: string; readonly secretAccessKey: string },
  ): Signed;
}
