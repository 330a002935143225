export interface ParameterMetadata {
  name: string;
  description: string;
  type: string;
  dimensionality?: string;
  optional?: boolean;
  repeating?: boolean;
}

export interface FunctionMetadata {
  allowErrorForDataTypeAny: boolean;
  functions: {
    id: string;
    name: string;
    description: string;
    parameters: ParameterMetadata[];
    result: { type?: string; dimensionality?: string };
    options?: Record<string, boolean>;
  }[];
}

export function functionFiles(): string[];
export function generateMetadata(): Promise<FunctionMetadata>;
export function russianMetadata(): FunctionMetadata;
export function metadataProblems(metadata: FunctionMetadata, file: string): string[];
export function parityProblems(english: FunctionMetadata, russian: FunctionMetadata): string[];
