using System.Globalization;
using static Iso.Standards.Iso27001.Edition2022;

namespace Iso.Standards;

/// <summary>What the organization could not do without: RSK-032.</summary>
internal static class AssetRules
{
    public static Rule[] All =>
    [
        new Rule<ManagementSystem>(
            new()
            {
                Id = RiskRuleIds.CriticalAssetUnassessed,
                Title = "Every critical asset and process has an entry of information security in the register",
                Severity = Severity.Warning,
                Basis = [Clauses.C6_1_2.Item('c'), Controls.A5_9],
                Remedy = "Assess what its information can lose, and enter the risk.",
                Needs = [DocumentPart.RiskRegister],
            },
            CriticalIsAssessed),
    ];

    /// <summary>RSK-032: a risk of information security that is not closed for whatever is critical and in scope.</summary>
    private static void CriticalIsAssessed(ManagementSystem system, Examination x)
    {
        for (var i = 0; i < system.Assets.Count; i++)
        {
            var asset = system.Assets[i];
            if (!asset.IsCritical || !x.Lookup.IsInScope(asset.Scopes, Id) || HasEntry(x.Lookup.RisksOf(asset.Id))) continue;
            x.Report($"{asset.Id} is critical, and no open risk of information security names it.", at: string.Create(CultureInfo.InvariantCulture, $"assets[{i}]"), subject: asset.Id.ToString());
        }

        for (var i = 0; i < system.Processes.Count; i++)
        {
            var process = system.Processes[i];
            if (!process.IsCritical || !x.Lookup.IsInScope(process.Scopes, Id) || HasEntry(x.Lookup.RisksOf(process.Id))) continue;
            x.Report($"{process.Id} is critical, and no open risk of information security names it.", at: string.Create(CultureInfo.InvariantCulture, $"processes[{i}]"), subject: process.Id.ToString());
        }
    }

    private static bool HasEntry(IReadOnlyList<Risk> risks)
    {
        for (var i = 0; i < risks.Count; i++)
        {
            if (risks[i].Status != RiskStatus.Closed && risks[i].IsOf(RiskDomain.InformationSecurity)) return true;
        }

        return false;
    }
}
