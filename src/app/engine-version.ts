/** Version of the engine, as certificates name it; a test holds it equal to the package's. */
export const ENGINE_VERSION: string = "0.1.0";
