namespace Iso.Standards;

public sealed partial class ProvisionNumberTests
{
    [Fact]
    public void Orders_as_the_document_does()
    {
        string[] inOrder =
        [
            "", "4", "4.1", "4.2", "4.2 a)", "4.2 b)", "5", "6", "6.1", "6.1.1", "6.1.1 e)", "6.1.1 e) 1)", "6.1.1 e) 2)", "6.1.1 e) 10)", "6.1.3", "6.1.3 a)", "6.1.3 d)",
            "6.1.3.1", "6.1.4", "6.2", "6.10", "10", "10.2", "A.5", "A.5.1", "A.5.2", "A.5.10", "A.6.1", "A.10.1",
        ];
        var numbers = inOrder.Select(Number).ToArray();
        for (var i = 0; i < numbers.Length; i++)
        {
            for (var j = 0; j < numbers.Length; j++)
            {
                Assert.Equal(Math.Sign(i - j), Math.Sign(numbers[i].CompareTo(numbers[j])));
                Assert.Equal(i < j, numbers[i] < numbers[j]);
                Assert.Equal(i <= j, numbers[i] <= numbers[j]);
                Assert.Equal(i > j, numbers[i] > numbers[j]);
                Assert.Equal(i >= j, numbers[i] >= numbers[j]);
                Assert.Equal(i == j, numbers[i] == numbers[j]);
            }
        }
    }

    [Fact]
    public void Orders_other_frameworks_by_the_value_of_their_digits()
        => Assert.Equal(
            ["AC-2", "AC-2(1)", "AC-2(10)", "AC-3", "AC-20", "GOVERN 1.1", "GOVERN 1.2", "GOVERN 1.10"],
            new[] { "GOVERN 1.10", "AC-20", "AC-2(10)", "GOVERN 1.2", "AC-3", "AC-2(1)", "GOVERN 1.1", "AC-2" }.Select(Number).Order().Select(n => n.ToString()));

    [Fact]
    public void Keeps_one_and_zero_one_apart_in_order_and_equality()
    {
        Assert.NotEqual(Number("X-1"), Number("X-01"));
        Assert.NotEqual(0, Number("X-1").CompareTo(Number("X-01")));
        Assert.True(Number("X-01") < Number("X-2"));
    }

    [Theory]
    [InlineData("6.1", "6.1.3")]
    [InlineData("6.1", "6.1.3 d)")]
    [InlineData("6", "6.10")]
    [InlineData("6.1.1", "6.1.1 e)")]
    [InlineData("6.1.1 e)", "6.1.1 e) 2)")]
    [InlineData("A.5", "A.5.15")]
    [InlineData("Art. 4", "Art. 4(1)")]
    [InlineData("Art. 10(2)", "Art. 10(2)(f)")]
    [InlineData("Annex IV", "Annex IV 2(b)")]
    [InlineData("AC-2", "AC-2(1)")]
    [InlineData("GOVERN 1", "GOVERN 1.1")]
    [InlineData("GV", "GV.OC-01")]
    public void Contains_what_stands_below(string outer, string inner)
    {
        Assert.True(Number(outer).Contains(Number(inner)));
        Assert.False(Number(inner).Contains(Number(outer)));
    }

    [Theory]
    [InlineData("Art. 4", "Art. 4a")]
    [InlineData("AC-2", "AC-20")]
    [InlineData("6.1", "6.10")]
    [InlineData("A.5.1", "A.5.15")]
    [InlineData("6.1.1 e) 1)", "6.1.1 e) 10)")]
    [InlineData("Annex I", "Annex IV 2(b)")]
    [InlineData("6.1", "A.6.1")]
    [InlineData("6.1.3 d)", "6.1.3 e)")]
    public void Contains_no_neighbour_whose_text_begins_alike(string outer, string other)
        => Assert.False(Number(outer).Contains(Number(other)));

    [Theory]
    [InlineData("6.1")]
    [InlineData("6.1.3 d)")]
    [InlineData("AC-2(1)")]
    public void Contains_itself(string number) => Assert.True(Number(number).Contains(Number(number)));

    [Fact]
    public void The_unspecified_number_contains_nothing_and_stands_in_nothing()
    {
        Assert.False(default(ProvisionNumber).Contains(Number("6.1")));
        Assert.False(default(ProvisionNumber).Contains(default));
        Assert.False(Number("6.1").Contains(default));
    }

    [Fact]
    public void Names_lettered_and_numbered_items()
    {
        Assert.Equal("6.1.3 d)", Number("6.1.3").Item('d').ToString());
        Assert.Equal("6.1.1 e) 2)", Number("6.1.1").Item('e', 2).ToString());
        Assert.Equal(Number("6.1.3(d)"), Number("6.1.3").Item('d'));
    }

    [Theory]
    [InlineData('D')]
    [InlineData('1')]
    [InlineData('é')]
    [InlineData(' ')]
    public void Refuses_items_that_are_not_lettered_a_to_z(char letter)
        => Assert.Throws<ArgumentOutOfRangeException>(() => Number("6.1.3").Item(letter));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Refuses_numbered_items_below_one(int number)
        => Assert.Throws<ArgumentOutOfRangeException>(() => Number("6.1.1").Item('e', number));

    [Fact]
    public void The_unspecified_number_has_no_items()
        => Assert.Throws<InvalidOperationException>(() => default(ProvisionNumber).Item('a'));

    [Theory]
    [InlineData("Art. 10")]
    [InlineData("Annex IV")]
    [InlineData("GV.OC-01")]
    [InlineData("AC-2(1)")]
    [InlineData("X-01")]
    public void An_item_of_any_number_can_be_read_back_or_is_refused(string number)
    {
        ProvisionNumber item;
        try
        {
            item = Number(number).Item('f');
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            return;
        }

        Assert.Equal(item, ProvisionNumber.Parse(item.ToString()));
    }

    [Fact]
    public void An_item_of_a_number_of_the_greatest_length_can_be_read_back_or_is_refused()
        => An_item_of_any_number_can_be_read_back_or_is_refused("A." + new string('1', 126));

    private static ProvisionNumber Number(string s) => s.Length == 0 ? default : ProvisionNumber.Parse(s);
}
