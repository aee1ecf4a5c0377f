namespace Iso.Standards;

/// <summary>What a search found, as <c>find --format json</c> gives it. An item has the title and summary of its clause.</summary>
internal sealed record HitJson(string Id, string Title, string Summary, double Score)
{
    private const int Digits = 3;

    public static HitJson Of(SearchHit hit)
    {
        var speaker = HitText.SpeakerOf(hit.Provision);
        return new(hit.Provision.Id.ToString(), speaker.Title, speaker.Summary, Math.Round(hit.Score, Digits));
    }
}
