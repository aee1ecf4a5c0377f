Console.WriteLine("Access control");
