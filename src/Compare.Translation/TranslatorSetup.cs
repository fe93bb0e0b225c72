namespace Compare.Translation;

/// <summary>A translator that was asked for by name.</summary>
/// <param name="Info">What it is: known without a key, so that a recorded run needs none.</param>
/// <param name="Connect">Makes the engine; throws a <see cref="TranslatorSetupException"/> where something is missing.</param>
public sealed record TranslatorSetup(TranslatorInfo Info, Func<ITranslator> Connect);
