namespace Iso.Standards;

/// <summary>The references of evidence.</summary>
internal static class EvidenceReferences
{
    public static void Judge(ManagementSystem system, Examination x)
    {
        var evidence = ValueList<Evidence>.Span(system.Evidence);
        for (var i = 0; i < evidence.Length; i++)
        {
            var item = evidence[i];
            var referrer = new Referrer(x, item.Id.ToString(), "evidence", i);
            referrer.Names(ReferenceTargets.Evidence, item.SupersededBy, "supersededBy");
            referrer.Names(ReferenceTargets.Audit, item.UsedIn, "usedIn");
            referrer.Names(ReferenceTargets.AiSystem, item.AiSystems, "aiSystems");
        }
    }
}
