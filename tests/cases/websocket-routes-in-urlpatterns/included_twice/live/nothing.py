nothing = []
