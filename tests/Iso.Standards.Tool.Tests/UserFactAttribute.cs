namespace Iso.Standards;

/// <summary>A fact about permissions, skipped for a user whom none bind.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UserFactAttribute : FactAttribute
{
    public UserFactAttribute()
    {
        if (OperatingSystem.IsWindows()) Skip = "needs Unix permissions";
        else if (Environment.IsPrivilegedProcess) Skip = "needs a user whom permissions bind, not root";
    }
}
